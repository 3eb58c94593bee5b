package dev.prospector.candidate.application.port.out.pool;

import java.util.List;
import java.util.Optional;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.pool.TalentPool;
import dev.prospector.candidate.domain.pool.TalentPoolId;

/** The talent pools of the current tenant. Each change may end in a {@code ConcurrentChange}, when others hold the same rows. */
public interface Pools {
    Optional<TalentPool> find(TalentPoolId id);

    /** As it is now; nobody else changes it, or who is in it, until this transaction has ended. */
    Optional<TalentPool> lock(TalentPoolId id);

    /** The one of LinkedIn's; empty until it is added. */
    Optional<TalentPoolId> linkedIn();

    /** @return whether it was added; not where it is a second one of LinkedIn's */
    boolean addIfFirst(TalentPool pool);

    /** Keeps what was changed of a pool that is locked. */
    void save(TalentPool pool);

    /** With all who are in it. */
    void remove(TalentPool pool);

    /**
     * Those that the reader owns or has a share in, newest first.
     *
     * @param reader empty for those of everybody
     * @param before where to go on; empty to begin
     */
    List<Counted> list(Optional<UserId> reader, Optional<TalentPoolId> before, int atMost);

    /** As {@link #list}, those in which the candidate is. */
    List<Counted> holding(CandidateId candidate, Optional<UserId> reader, Optional<TalentPoolId> before, int atMost);

    /** @param candidateCount of those in it */
    record Counted(TalentPool pool, long candidateCount) {}
}
