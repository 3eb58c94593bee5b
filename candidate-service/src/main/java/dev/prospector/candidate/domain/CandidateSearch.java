package dev.prospector.candidate.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dev.prospector.candidate.domain.identity.IdentityKey;

/**
 * Whom somebody looks for; all that is named must be so.
 *
 * @param words beginnings of words of names and of e-mail addresses
 * @param identity one that they carry
 * @param updatedSince UTC
 * @param among nobody but these
 */
public record CandidateSearch(
        SearchWords words,
        Optional<IdentityKey> identity,
        Optional<CandidateSource> source,
        Optional<Instant> updatedSince,
        Optional<Set<CandidateId>> among) {
    public CandidateSearch {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(updatedSince, "updatedSince");
        Objects.requireNonNull(among, "among");
    }

    /** Whoever is found by these words; everybody when there are none. */
    public static CandidateSearch of(SearchWords words) {
        return new CandidateSearch(words, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
