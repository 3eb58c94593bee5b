package dev.prospector.candidate.application.port.out;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import dev.prospector.candidate.domain.Candidate;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.identity.IdentityKey;

/** The candidates of the current tenant. */
public interface Candidates {
    Optional<Candidate> find(CandidateId id);

    /** Whether there is one of that id. */
    boolean isKnown(CandidateId id);

    /**
     * As {@link #find}; nobody else changes them until this transaction has ended.
     *
     * @throws ConcurrentChange when someone else does not let go of them
     */
    Optional<Candidate> lock(CandidateId id);

    /**
     * All who carry at least one of the keys, as they are now; nobody else changes them until this transaction has ended.
     *
     * @throws ConcurrentChange when someone else does not let go of one of them
     */
    List<Candidate> carrying(Set<IdentityKey> keys);

    /**
     * The candidate, all who share a profile URL or an e-mail address with them, and all who carry one of the keys, as they are now; nobody
     * else changes them, nor gives anybody an identity of the candidate's, until this transaction has ended. Without the candidate when
     * they are not there.
     *
     * @throws ConcurrentChange when someone else does not let go of one of them
     */
    List<Candidate> around(CandidateId one, Set<IdentityKey> keys);

    /**
     * Keeps a new or changed candidate.
     *
     * @return the version that they have now; empty when they are what was kept before, and nothing was written
     * @throws ConcurrentChange when someone else changed them since they were found, or keeps the same LinkedIn person on another one
     */
    OptionalLong save(Candidate candidate);

    /**
     * Takes a candidate away with everything they carry.
     *
     * @throws ConcurrentChange when someone else changed them since they were found
     */
    void remove(Candidate candidate);
}
