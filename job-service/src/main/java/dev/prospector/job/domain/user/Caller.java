package dev.prospector.job.domain.user;

import java.util.Collection;
import java.util.Set;

/** The user who asks, with the tenant roles that their token names. */
public record Caller(UserId id, Set<TenantRole> roles) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    /** @param groups of the token; those that are no tenant roles give no rights */
    public static Caller of(String userId, Collection<String> groups) {
        return new Caller(new UserId(userId), TenantRole.among(groups));
    }

    public boolean is(TenantRole role) {
        return roles.contains(role);
    }
}
