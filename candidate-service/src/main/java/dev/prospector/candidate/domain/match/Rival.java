package dev.prospector.candidate.domain.match;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.identity.IdentityKey;

/**
 * Another candidate who shares identities with this one.
 *
 * @param contradicts that one is another LinkedIn member, so they cannot be one person
 * @param evidence the identities shared
 */
public record Rival(CandidateId candidate, boolean contradicts, Set<IdentityKey> evidence) {
    public Rival {
        Objects.requireNonNull(candidate, "candidate");
        evidence = Set.copyOf(evidence);
    }

    /** What is known of the same rival, put together. */
    public Rival and(Rival later) {
        var both = new TreeSet<>(evidence);
        both.addAll(later.evidence);
        return new Rival(candidate, contradicts || later.contradicts, both);
    }
}
