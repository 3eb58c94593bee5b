package dev.prospector.candidate.application.service.pool;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.application.port.out.pool.PoolMembers;
import dev.prospector.candidate.application.port.out.pool.PoolTrail;
import dev.prospector.candidate.application.port.out.pool.Pools;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.pool.TalentPool;
import dev.prospector.candidate.domain.pool.TalentPoolId;

/** The tenant's one pool of stub profiles: made when somebody looks for it, filled by stubs, left by nobody's hand (product.md 2.9). */
@ApplicationScoped
public class LinkedInPool {
    private final Pools pools;
    private final PoolMembers members;
    private final PoolTrail trail;
    private final Clock clock;

    public LinkedInPool(Pools pools, PoolMembers members, PoolTrail trail, Clock clock) {
        this.pools = pools;
        this.members = members;
        this.trail = trail;
        this.clock = clock;
    }

    /** Makes it, unless it is there. */
    public TalentPoolId open() {
        return pools.linkedIn().orElseGet(this::made);
    }

    private TalentPoolId made() {
        var pool = TalentPool.linkedIn(clock.instant());
        if (pools.addIfFirst(pool)) {
            trail.created(pool);
        }
        return pools.linkedIn().orElseThrow();
    }

    /** Until the transaction ends; once it has been opened, nobody takes it away. */
    public TalentPool lock() {
        return pools.linkedIn().flatMap(pools::lock).orElseThrow();
    }

    /** @param pool which is locked */
    public void takeIn(TalentPool pool, CandidateId candidate) {
        if (members.receive(pool.id(), candidate, clock.instant())) {
            pools.save(pool.filledByStub());
            trail.candidateAdded(pool, candidate);
        }
    }

    /** @param pool which is locked; whoever is not in it stays out */
    public void letGo(TalentPool pool, CandidateId candidate) {
        if (members.remove(pool.id(), candidate)) {
            pools.save(pool.filledByStub());
            trail.candidateRemoved(pool, candidate);
        }
    }
}
