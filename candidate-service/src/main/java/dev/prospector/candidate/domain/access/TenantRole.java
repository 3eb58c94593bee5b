package dev.prospector.candidate.domain.access;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a user is in the whole tenant (product.md 1). */
public enum TenantRole {
    ADMIN,
    RECRUITER,
    HIRING_MANAGER,
    INTERVIEWER,
    READ_ONLY;

    /** Those that the words name, as tokens write them ({@code hiring-manager}); other words give no rights. */
    public static Set<TenantRole> among(Collection<String> words) {
        return Stream.of(values()).filter(role -> words.contains(role.word())).collect(Collectors.toUnmodifiableSet());
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
