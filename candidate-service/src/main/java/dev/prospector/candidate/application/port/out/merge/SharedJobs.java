package dev.prospector.candidate.application.port.out.merge;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import dev.prospector.candidate.domain.CandidateId;

/** In which jobs two persons both have applications. job-service knows it; not to be asked in a transaction. */
public interface SharedJobs {
    /**
     * At most 100.
     *
     * @param one all ids of the one person
     * @param other all ids of the other one
     * @throws ApplicationsUnavailable when that cannot be known now
     */
    List<UUID> of(Collection<CandidateId> one, Collection<CandidateId> other);
}
