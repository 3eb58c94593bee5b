package dev.prospector.job.domain.person;

import java.util.stream.Stream;

import dev.prospector.job.domain.pipeline.CandidateId;

/** Two ids that a merge made one person's. */
public record Alias(CandidateId loser, CandidateId winner) {
    public Stream<CandidateId> ids() {
        return Stream.of(loser, winner);
    }
}
