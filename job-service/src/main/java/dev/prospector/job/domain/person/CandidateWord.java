package dev.prospector.job.domain.person;

import java.util.Optional;

import dev.prospector.job.domain.pipeline.CandidateId;

/**
 * What candidate-service says of somebody.
 *
 * @param version of two words about one candidate the one with the higher version counts
 * @param mergedInto who they turned out to be; empty where they are nobody else, or no more
 */
public record CandidateWord(CandidateId id, long version, boolean deleted, Optional<CandidateId> mergedInto) {
    public CandidateWord {
        mergedInto = mergedInto.filter(winner -> !winner.equals(id));
    }
}
