package dev.prospector.job.application.port.in.pipeline;

import dev.prospector.job.domain.person.CandidateWord;

/** What candidate-service says of people. */
public interface CandidateNews {
    /**
     * Of whoever is there no more, all applications go, with their history and what was written about them, and nobody adds them again.
     * Safe to repeat and to tell in any order; part of the transaction in which the news is taken.
     */
    void told(CandidateWord word);
}
