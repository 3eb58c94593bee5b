package dev.prospector.candidate.application.port.in;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.prospector.candidate.application.port.out.CandidateLists.Named;
import dev.prospector.candidate.application.port.out.CandidateLists.Summary;
import dev.prospector.candidate.domain.Candidate;
import dev.prospector.candidate.domain.CandidateId;

/** Reading candidates of the caller's tenant. */
public interface CandidateReading {

    /** @throws dev.prospector.candidate.domain.CandidateNotFound when this tenant has none of that id */
    Candidate one(CandidateId id);

    /**
     * Candidates whose names have a word beginning with each word of {@code q}, newest first; all of them when {@code q} is null or
     * blank.
     *
     * @param before only those made before this one
     * @throws dev.prospector.candidate.domain.TooManyWords when there are too many in {@code q}
     */
    List<Summary> list(String q, Optional<CandidateId> before, int limit);

    /** The names of those among the ids that this tenant has, each once, in no order. */
    List<Named> names(Collection<CandidateId> ids);
}
