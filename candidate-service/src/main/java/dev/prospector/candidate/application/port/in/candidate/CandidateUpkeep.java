package dev.prospector.candidate.application.port.in.candidate;

import java.util.function.LongPredicate;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.candidate.CandidateChanges;

/**
 * What users do to candidates who are there. Each call is a piece of work of its own, as in {@link CandidateIntake}; each throws
 * {@code ForbiddenAction} when the caller's roles do not allow it, and {@code CandidateNotFound} when this tenant has none of that id.
 */
public interface CandidateUpkeep {

    /**
     * @param seen which versions the caller has read
     * @return the candidate as they are afterwards
     * @throws dev.prospector.candidate.domain.ChangedMeanwhile when the version is another
     * @throws dev.prospector.candidate.domain.candidate.CandidateExists when somebody else has an e-mail address or a profile URL that is new
     * @throws dev.prospector.candidate.domain.InvalidValue for a value that breaks a rule
     */
    Candidate change(Caller caller, CandidateId id, CandidateChanges changes, LongPredicate seen);

    /**
     * Takes the candidate away with everything they carry; others hear of it, and what they hold of the person goes too. Another service is
     * asked first: {@code RelationsUnavailable} when it does not answer.
     *
     * @throws dev.prospector.candidate.domain.access.CandidateHasApplications when one of the applications is not the caller's to delete
     */
    void delete(Caller caller, CandidateId id);
}
