package dev.prospector.candidate.application.port.out.pool;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.pool.TalentPool;

/** Who did what to which talent pool, kept in the transaction of the change (architecture.md 3.8). */
public interface PoolTrail {
    void created(TalentPool pool);

    /** Another name or owner. */
    void changed(TalentPool before, TalentPool after);

    void deleted(TalentPool pool);

    void candidateAdded(TalentPool pool, CandidateId candidate);

    void candidateRemoved(TalentPool pool, CandidateId candidate);

    void shared(TalentPool pool, UserId contributor);

    void unshared(TalentPool pool, UserId contributor);
}
