package dev.prospector.candidate.application.port.in.candidate;

import dev.prospector.candidate.domain.RequestId;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.candidate.EnteredPerson;
import dev.prospector.candidate.domain.export.Arrival;
import dev.prospector.candidate.domain.export.ExportedPerson;

/**
 * Brings people in from outside; nobody is doubled, whoever comes at the same moment (product.md 2.4). Each call is a piece of work of its
 * own: not to be made inside a transaction. Any may end in a {@code ConcurrentChange}, when others were faster again and again; then nothing
 * was done.
 */
public interface CandidateIntake {

    /** Finds the candidate who is this person, or makes them. The same export gets the same answer, until it is taken back. */
    Arrival findOrMake(ExportedPerson person);

    /**
     * Makes a candidate of a person whom a user enters.
     *
     * @throws dev.prospector.candidate.domain.access.ForbiddenAction when the caller's roles do not allow it
     * @throws dev.prospector.candidate.domain.candidate.CandidateExists when one has an e-mail address or the profile URL
     */
    Candidate enter(Caller caller, EnteredPerson person);

    /**
     * Takes back the candidate whom this export made, if nobody else has come upon them since (architecture.md 2: if the job was deleted).
     * Safe to repeat.
     *
     * @return whether the candidate is gone; otherwise nothing was changed
     */
    boolean takeBack(RequestId export);
}
