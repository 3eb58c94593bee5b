package dev.prospector.candidate.domain.pool;

import java.util.EnumSet;
import java.util.Set;

import dev.prospector.candidate.domain.InvalidValue;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.access.TenantRole;

/** What the tenant's directory says of a user whom somebody wants to give a pool, or a share of it. */
public record DirectoryUser(UserId id, boolean active, Set<TenantRole> roles) {
    private static final Set<TenantRole> WORK_WITH_POOLS =
            EnumSet.of(TenantRole.ADMIN, TenantRole.RECRUITER, TenantRole.HIRING_MANAGER);

    public DirectoryUser {
        roles = Set.copyOf(roles);
    }

    /** Pools are for active recruiters, hiring managers and admins (product.md 2.10). @param field which named the user */
    public void demandWorksWithPools(String field) {
        if (!active) {
            throw new InvalidValue(field, "INACTIVE_USER", "must be an active user");
        }
        if (roles.stream().noneMatch(WORK_WITH_POOLS::contains)) {
            throw new InvalidValue(field, "ROLE_NOT_HELD", "must be a recruiter, a hiring manager or an admin");
        }
    }
}
