package dev.prospector.candidate.domain.candidate;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.IdentityKind;

/**
 * The order of those who share keys with a person: the LinkedIn person ranks before the profile URL, and that before the e-mail
 * (architecture.md 2); among equals the oldest candidate comes first.
 */
public final class Ranking {
    private Ranking() {}

    /** Without those who share none of the keys. */
    public static List<Candidate> of(Set<IdentityKey> keys, Collection<Candidate> known) {
        return known.stream()
                .filter(candidate -> !candidate.sharedOf(keys).isEmpty())
                .sorted(Comparator.<Candidate, IdentityKind>comparing(candidate -> rank(keys, candidate))
                        .thenComparing(Candidate::id))
                .toList();
    }

    private static IdentityKind rank(Set<IdentityKey> keys, Candidate candidate) {
        return candidate.sharedOf(keys).first().kind();
    }
}
