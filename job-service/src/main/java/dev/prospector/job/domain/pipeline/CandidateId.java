package dev.prospector.job.domain.pipeline;

import java.util.UUID;

/** A person as candidate-service names them; nothing else about them is kept here. */
public record CandidateId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
