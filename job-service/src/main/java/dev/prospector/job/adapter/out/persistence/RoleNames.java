package dev.prospector.job.adapter.out.persistence;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.stream.Stream;

import dev.prospector.job.domain.user.TenantRole;

/** Tenant roles in one column, with commas between them, as {@code find_in_set} reads them. */
public final class RoleNames {
    private RoleNames() {}

    public static String of(Set<TenantRole> roles) {
        return roles.stream().sorted().map(TenantRole::name).collect(joining(","));
    }

    /** @param names null or empty for none */
    public static Set<TenantRole> roles(String names) {
        return names == null || names.isEmpty()
                ? Set.of()
                : Stream.of(names.split(",")).map(TenantRole::valueOf).collect(toSet());
    }
}
