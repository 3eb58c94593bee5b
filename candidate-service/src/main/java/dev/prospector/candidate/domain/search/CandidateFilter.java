package dev.prospector.candidate.domain.search;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.match.MatchState;
import dev.prospector.candidate.domain.person.CandidateSource;
import dev.prospector.candidate.domain.pool.TalentPoolId;

/**
 * What a list of candidates can be cut down by; all that is named must be so.
 *
 * @param identity one that they carry
 * @param updatedSince UTC
 * @param pool one in which they are
 */
public record CandidateFilter(
        Optional<IdentityKey> identity,
        Optional<CandidateSource> source,
        Optional<Instant> updatedSince,
        Optional<MatchState> match,
        Optional<TalentPoolId> pool) {
    public static final CandidateFilter NONE = new CandidateFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public CandidateFilter {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(updatedSince, "updatedSince");
        Objects.requireNonNull(match, "match");
        Objects.requireNonNull(pool, "pool");
    }
}
