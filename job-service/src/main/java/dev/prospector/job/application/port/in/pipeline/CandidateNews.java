package dev.prospector.job.application.port.in.pipeline;

import dev.prospector.job.domain.pipeline.CandidateId;

/** What candidate-service says of people. */
public interface CandidateNews {
    /**
     * The person is there no more: all their applications go, with their history and what was written about them. Safe to repeat; part of
     * the transaction in which the news is taken.
     */
    void deleted(CandidateId candidate);
}
