package dev.prospector.job.domain.person;

import dev.prospector.job.domain.pipeline.CandidateId;

/** Nobody comes into a job who is there no more (422, as for somebody who never was). */
public class CandidateDeleted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CandidateDeleted(CandidateId id) {
        super("The candidate " + id + " has been deleted.");
    }
}
