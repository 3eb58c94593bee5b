package dev.prospector.job.domain.user;

/** What a user is in the whole tenant (product.md 1); what they are on one job is a {@code TeamRole}. */
public enum TenantRole {
    ADMIN,
    RECRUITER,
    HIRING_MANAGER,
    INTERVIEWER,
    READ_ONLY
}
