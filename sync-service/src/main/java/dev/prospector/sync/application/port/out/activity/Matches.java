package dev.prospector.sync.application.port.out.activity;

import java.util.Optional;

import dev.prospector.sync.domain.Personal;

/** Which LinkedIn member a candidate is, as the caller is told it: with their own token, so that it is the permission check too. */
public interface Matches {

    /**
     * @return empty when there is no such candidate for the caller
     * @throws CandidatesUnavailable when there is no answer now
     */
    Optional<Match> of(String candidateId);

    /**
     * @param matched whether that is settled (product.md 2.5); what is attached may be in conflict
     * @param person URN of the attached member; null when nobody is
     */
    record Match(boolean matched, @Personal String person) {}
}
