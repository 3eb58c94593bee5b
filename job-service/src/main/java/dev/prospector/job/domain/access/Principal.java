package dev.prospector.job.domain.access;

import java.util.Set;

import dev.prospector.job.domain.team.HiringTeamMember;
import dev.prospector.job.domain.user.TenantRole;

/**
 * Whom a delegate stands in for, on the same job.
 *
 * @param roles the tenant roles that they hold now; none for who is inactive
 */
public record Principal(HiringTeamMember place, Set<TenantRole> roles) {
    public Principal {
        roles = Set.copyOf(roles);
    }

    /** What their delegates are to the job: interviewers once the principal no longer holds the tenant role (product.md 3). */
    Relation ofDelegates() {
        return switch (place.role()) {
            case RECRUITER ->
                roles.contains(TenantRole.RECRUITER) ? Relation.DELEGATE_OF_RECRUITER : Relation.INTERVIEWER;
            case HIRING_MANAGER ->
                roles.contains(TenantRole.HIRING_MANAGER) ? Relation.DELEGATE_OF_HIRING_MANAGER : Relation.INTERVIEWER;
            case INTERVIEWER, DELEGATE -> Relation.INTERVIEWER;
        };
    }
}
