package dev.prospector.candidate.domain.stub;

import java.util.Objects;

import dev.prospector.candidate.domain.CandidateId;

/**
 * What became of a stub profile. It is remembered for ever: told again, it gets the same answer, and nobody who was deleted comes back by it.
 *
 * @param consent the latest that was told of this stub
 * @param candidate who the member was then
 * @param made whether they became a candidate by it
 */
public record StubArrival(Consent consent, CandidateId candidate, boolean made) {
    public StubArrival {
        Objects.requireNonNull(consent, "consent");
        Objects.requireNonNull(candidate, "candidate");
    }

    /** Whether LinkedIn tells of this stub what was not known here. */
    public boolean isOutdatedBy(Consent told) {
        return told.isLaterThan(consent);
    }
}
