package dev.prospector.job.domain.access;

import dev.prospector.job.domain.user.TenantRole;

/** As what somebody counts on a job: a tenant role and a place on the team, seen together (product.md 3). */
enum Standing {
    ADMIN,
    READER,
    RECRUITER,
    HIRING_MANAGER,
    INTERVIEWER,
    STRANGER;

    /**
     * Only who is recruiter in the tenant acts as a job's recruiter, and only a hiring manager as its hiring manager; else the place
     * counts as an interviewer's. Delegates have the rights of whom they stand in for. Who only reads changes nothing, whatever they
     * are on a job.
     */
    static Standing of(TenantRole role, Relation relation) {
        return switch (role) {
            case ADMIN -> ADMIN;
            case READ_ONLY -> READER;
            case RECRUITER, HIRING_MANAGER, INTERVIEWER -> onTeam(role, relation);
        };
    }

    private static Standing onTeam(TenantRole role, Relation relation) {
        return switch (relation) {
            case RECRUITER -> role == TenantRole.RECRUITER ? RECRUITER : INTERVIEWER;
            case HIRING_MANAGER -> role == TenantRole.HIRING_MANAGER ? HIRING_MANAGER : INTERVIEWER;
            case DELEGATE_OF_RECRUITER -> RECRUITER;
            case DELEGATE_OF_HIRING_MANAGER -> HIRING_MANAGER;
            case INTERVIEWER -> INTERVIEWER;
            case NONE -> STRANGER;
        };
    }
}
