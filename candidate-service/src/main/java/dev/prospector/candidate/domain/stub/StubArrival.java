package dev.prospector.candidate.domain.stub;

import java.util.Objects;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.identity.LinkedInPerson;

/**
 * What became of a stub profile. It is remembered for ever: told again, it gets the same answer, and nobody who was deleted comes back by it.
 *
 * @param consent the latest that was told of this stub
 * @param person who shared it; null once their candidate was deleted, and where it was not noted
 * @param candidate who the member was then, or is now
 * @param made whether they became a candidate by it
 * @param wanted whether it is to be told again, because the member is somebody else now
 */
public record StubArrival(Consent consent, LinkedInPerson person, CandidateId candidate, boolean made, boolean wanted) {
    public StubArrival {
        Objects.requireNonNull(consent, "consent");
        Objects.requireNonNull(candidate, "candidate");
    }

    /** Whether LinkedIn tells of this stub what was not known here. */
    public boolean isOutdatedBy(Consent told) {
        return told.isLaterThan(consent);
    }

    /**
     * Whether to take what is told of it now.
     *
     * @param isThere whether the candidate is: who was deleted does not come back because LinkedIn tells the stub again
     */
    public boolean takes(Consent told, boolean isThere) {
        var isStray = wanted && person != null;
        return isStray || isThere && (wanted || isOutdatedBy(told));
    }

    /** What is known once somebody has taken it. */
    public static StubArrival of(StubPerson told, CandidateId candidate, boolean made) {
        return new StubArrival(told.consent(), told.person(), candidate, made, false);
    }
}
