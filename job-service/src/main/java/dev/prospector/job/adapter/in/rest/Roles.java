package dev.prospector.job.adapter.in.rest;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.prospector.job.domain.InvalidValue;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.user.TenantRole;

/** Roles as words: {@code hiring-manager}. Clients may write them in any case, and {@code _} for {@code -}. */
final class Roles {
    private Roles() {}

    static String word(Enum<?> role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In a steady order. */
    static List<String> words(Collection<TenantRole> roles) {
        return roles.stream().sorted().map(Roles::word).toList();
    }

    static TeamRole onTeam(String word) {
        var name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(TeamRole.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "role", "UNKNOWN_ROLE", "must be one of recruiter, hiring-manager, interviewer, delegate"));
    }
}
