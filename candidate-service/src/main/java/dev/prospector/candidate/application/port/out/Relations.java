package dev.prospector.candidate.application.port.out;

import java.util.Set;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.access.Caller;

/** What joins users to candidates: jobs on whose team they are. job-service knows it, and is asked at each call. */
public interface Relations {

    /**
     * Those of the candidates whom the caller may see through a job of theirs (product.md 3). Not to be asked in a transaction: it waits
     * for another service.
     *
     * @param candidates 1 to 200
     * @throws RelationsUnavailable when that cannot be known now
     */
    Set<CandidateId> visible(Caller caller, Set<CandidateId> candidates);
}
