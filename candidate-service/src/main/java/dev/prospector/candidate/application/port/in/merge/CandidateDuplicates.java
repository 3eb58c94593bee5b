package dev.prospector.candidate.application.port.in.merge;

import java.util.List;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.merge.Lookalike;

/** Who may be entered twice. */
public interface CandidateDuplicates {
    /**
     * The most likely ones first, at most 50.
     *
     * @throws dev.prospector.candidate.domain.access.ForbiddenAction when the caller's roles do not allow it
     * @throws dev.prospector.candidate.domain.CandidateNotFound when this tenant has none of that id
     */
    Found of(Caller caller, CandidateId id);

    /** @param one the candidate who answers for the id */
    record Found(Candidate one, List<Lookalike> lookalikes) {}
}
