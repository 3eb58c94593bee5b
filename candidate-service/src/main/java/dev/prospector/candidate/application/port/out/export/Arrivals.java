package dev.prospector.candidate.application.port.out.export;

import java.util.Optional;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.RequestId;
import dev.prospector.candidate.domain.export.Arrival;

/** What became of each export's person, for ever; of the current tenant. */
public interface Arrivals {
    Optional<Arrival> find(RequestId export);

    /** @throws dev.prospector.candidate.application.port.out.ConcurrentChange when the export has one already */
    void add(Arrival arrival);

    /**
     * Puts another one in the place of the export's arrival.
     *
     * @throws dev.prospector.candidate.application.port.out.ConcurrentChange when the one that stands there is not {@code known}
     */
    void replace(Arrival known, Arrival news);

    /** All exports that brought this candidate are as if they had been taken back. */
    void removeAllOf(CandidateId candidate);
}
