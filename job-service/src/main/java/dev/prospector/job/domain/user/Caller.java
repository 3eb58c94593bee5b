package dev.prospector.job.domain.user;

import java.util.Set;

/** The user who asks, with the tenant roles that their token names. */
public record Caller(UserId id, Set<TenantRole> roles) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean is(TenantRole role) {
        return roles.contains(role);
    }

    /** Everybody else sees the jobs whose team they are on (product.md 3). */
    public boolean seesEveryJob() {
        return is(TenantRole.ADMIN) || is(TenantRole.READ_ONLY);
    }
}
