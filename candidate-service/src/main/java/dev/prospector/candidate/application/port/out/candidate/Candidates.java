package dev.prospector.candidate.application.port.out.candidate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.identity.IdentityKey;

/**
 * The candidates of the current tenant. Whoever is asked for by an id that was merged is the one whose record answers for it; records that
 * rest in others are found by nothing else.
 */
public interface Candidates {
    Optional<Candidate> find(CandidateId id);

    /** The record that was made under this very id, be it that it rests in another one. */
    Optional<Candidate> record(CandidateId id);

    /** All ids of the person who has this one, the id of the record that answers first; none where nobody has it. */
    List<CandidateId> idsOf(CandidateId asked);

    /**
     * As {@link #find}; nobody else changes them until this transaction has ended.
     *
     * @throws dev.prospector.candidate.application.port.out.ConcurrentChange when someone else does not let go of them
     */
    Optional<Candidate> lock(CandidateId id);

    /**
     * All who carry at least one of the keys, as they are now; nobody else changes them until this transaction has ended.
     *
     * @throws dev.prospector.candidate.application.port.out.ConcurrentChange when someone else does not let go of one of them
     */
    List<Candidate> carrying(Set<IdentityKey> keys);

    /**
     * As {@link #carrying}, and the records of these very ids, be it that they rest in others. Without those that are gone.
     *
     * @throws dev.prospector.candidate.application.port.out.ConcurrentChange when someone else does not let go of one of them
     */
    List<Candidate> together(Set<CandidateId> records, Set<IdentityKey> keys);

    /**
     * The candidate, all who share a profile URL or an e-mail address with them, and all who carry one of the keys, as they are now; nobody
     * else changes them, nor gives anybody an identity of the candidate's, until this transaction has ended. Without the candidate when
     * they are not there.
     *
     * @throws dev.prospector.candidate.application.port.out.ConcurrentChange when someone else does not let go of one of them
     */
    List<Candidate> around(CandidateId one, Set<IdentityKey> keys);

    /**
     * Keeps a new or changed candidate.
     *
     * @return the version that they have now; empty when they are what was kept before, and nothing was written
     * @throws dev.prospector.candidate.application.port.out.ConcurrentChange when someone else changed them since they were found, or keeps
     *     the same LinkedIn person on another one
     */
    OptionalLong save(Candidate candidate);

    /**
     * Makes the version of a record that is locked and saved at least this one.
     *
     * @return the version that it has now
     */
    long raise(CandidateId id, long version);

    /**
     * Takes a candidate away with everything they carry.
     *
     * @throws dev.prospector.candidate.application.port.out.ConcurrentChange when someone else changed them since they were found
     */
    void remove(Candidate candidate);
}
