package dev.prospector.job.adapter.in.rest;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.stream.Stream;

import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.http.CurrentUser;

/** Translates the token's user; groups that are no tenant roles give no rights. */
final class Callers {
    private Callers() {}

    static Caller of(CurrentUser user) {
        return new Caller(new UserId(user.id()), roles(user.roles()));
    }

    private static Set<TenantRole> roles(Set<String> groups) {
        return Stream.of(TenantRole.values())
                .filter(role -> groups.contains(Roles.word(role)))
                .collect(toSet());
    }
}
