package dev.prospector.job.domain.user;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a user is in the whole tenant (product.md 1); what they are on one job is a {@code TeamRole}. */
public enum TenantRole {
    ADMIN,
    RECRUITER,
    HIRING_MANAGER,
    INTERVIEWER,
    READ_ONLY;

    /** As tokens and clients write it: {@code hiring-manager}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In a steady order. */
    public static List<String> words(Collection<TenantRole> roles) {
        return roles.stream().sorted().map(TenantRole::word).toList();
    }

    /** Empty for a word that is none of these. */
    public static Optional<TenantRole> called(String word) {
        return Stream.of(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    /** Groups of a token that are no tenant roles give no rights. */
    public static Set<TenantRole> among(Collection<String> groups) {
        return groups.stream().map(TenantRole::called).flatMap(Optional::stream).collect(toSet());
    }
}
