package dev.prospector.candidate.application.port.out;

import java.util.Optional;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.candidate.CandidateState;
import dev.prospector.candidate.domain.export.ExportedPerson;
import dev.prospector.candidate.domain.stub.StubPerson;

/**
 * Who did what to which candidate, for ever (architecture.md 3.8). Each call is part of the transaction of what was done; who does it is
 * known where it is written down.
 */
public interface AuditTrail {

    /** A user entered them by hand. */
    void created(CandidateState made);

    /** A user changed them. */
    void changed(CandidateState before, CandidateState after);

    /** A user meant to enter them, and was told that they are known. */
    void met(CandidateState before, CandidateState after);

    /**
     * They are the person of an export.
     *
     * @param before empty when the export made them
     */
    void exported(ExportedPerson person, Optional<CandidateState> before, CandidateState after);

    /**
     * They are the member who agreed to share a stub profile.
     *
     * @param before empty when the stub made them
     */
    void consented(StubPerson person, Optional<CandidateState> before, CandidateState after);

    /** Another candidate came or went who shares identities with them, and they changed by that. */
    void compared(CandidateState before, CandidateState after);

    /** A user decided about their match, or took a decision back: the last one of {@code after} says what. */
    void decided(CandidateState before, CandidateState after);

    /** LinkedIn said something else of them than before. */
    void learned(CandidateState before, CandidateState after);

    /** A user said that they and another one are one person: one answers, the other rests. */
    void merged(CandidateState before, CandidateState after);

    /** A user took that back. */
    void unmerged(CandidateState before, CandidateState after);

    /** A user deleted them. */
    void deleted(CandidateState gone);

    /** The export that made them took them back. */
    void removed(CandidateState gone);

    /** A user was shown their details. */
    void read(CandidateId candidate);
}
