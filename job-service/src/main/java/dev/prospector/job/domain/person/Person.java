package dev.prospector.job.domain.person;

import java.util.Set;

import dev.prospector.job.domain.pipeline.CandidateId;

/**
 * Somebody, as one of their ids names them.
 *
 * @param isDeleted whether candidate-service has said that the id is nobody's any more
 * @param ids all that name the person, this one among them; several where candidates were merged
 */
public record Person(CandidateId id, boolean isDeleted, Set<CandidateId> ids) {
    public Person {
        ids = Set.copyOf(ids);
    }
}
