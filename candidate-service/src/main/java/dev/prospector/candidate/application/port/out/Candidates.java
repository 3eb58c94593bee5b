package dev.prospector.candidate.application.port.out;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.prospector.candidate.domain.Candidate;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.IdentityKey;

/** The candidates of the current tenant. */
public interface Candidates {
    Optional<Candidate> find(CandidateId id);

    /** All who carry at least one of the keys, as they are now; nobody else changes them until this transaction has ended. */
    List<Candidate> carrying(Set<IdentityKey> keys);

    /**
     * Keeps a new or changed candidate.
     *
     * @throws ConcurrentChange when someone else changed them since they were found, or keeps the same LinkedIn person on another one
     */
    void save(Candidate candidate);
}
