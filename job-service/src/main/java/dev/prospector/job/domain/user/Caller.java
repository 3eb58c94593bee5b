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
}
