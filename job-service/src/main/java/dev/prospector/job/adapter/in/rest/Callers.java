package dev.prospector.job.adapter.in.rest;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Optional;
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
        return of(user.id(), user.roles());
    }

    static Caller of(String userId, Collection<String> groups) {
        return new Caller(new UserId(userId), roles(groups));
    }

    static Set<TenantRole> roles(Collection<String> groups) {
        return groups.stream().map(Callers::role).flatMap(Optional::stream).collect(toSet());
    }

    static Optional<TenantRole> role(String word) {
        return Stream.of(TenantRole.values())
                .filter(role -> Roles.word(role).equals(word))
                .findFirst();
    }
}
