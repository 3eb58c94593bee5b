package dev.prospector.candidate.application.service.pool;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.candidate.application.port.in.pool.TalentPools;
import dev.prospector.candidate.application.port.out.candidate.Candidates;
import dev.prospector.candidate.application.port.out.pool.PoolMembers;
import dev.prospector.candidate.application.port.out.pool.PoolTrail;
import dev.prospector.candidate.application.port.out.pool.Pools;
import dev.prospector.candidate.application.port.out.pool.Pools.Counted;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.CandidateNotFound;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.Operation;
import dev.prospector.candidate.domain.pool.SeenPool;
import dev.prospector.candidate.domain.pool.TalentPool;
import dev.prospector.candidate.domain.pool.TalentPoolId;

@ApplicationScoped
@Transactional
class PoolService implements TalentPools {
    private final Pools pools;
    private final PoolMembers members;
    private final PoolAccess access;
    private final LinkedInPool linkedIn;
    private final Candidates candidates;
    private final PoolTrail trail;
    private final Clock clock;

    PoolService(
            Pools pools,
            PoolMembers members,
            PoolAccess access,
            LinkedInPool linkedIn,
            Candidates candidates,
            PoolTrail trail,
            Clock clock) {
        this.pools = pools;
        this.members = members;
        this.access = access;
        this.linkedIn = linkedIn;
        this.candidates = candidates;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<SeenPool> list(Caller caller, Optional<TalentPoolId> before, int atMost) {
        caller.require(Operation.LIST_TALENT_POOLS);
        linkedIn.open();
        return seen(caller, pools.list(PoolAccess.reader(caller), before, atMost));
    }

    @Override
    public List<SeenPool> holding(Caller caller, CandidateId candidate, Optional<TalentPoolId> before, int atMost) {
        caller.require(Operation.LIST_TALENT_POOLS_OF_CANDIDATE);
        var one = candidates.idsOf(candidate).stream().findFirst().orElseThrow(CandidateNotFound::new);
        return seen(caller, pools.holding(one, PoolAccess.reader(caller), before, atMost));
    }

    private static List<SeenPool> seen(Caller caller, List<Counted> found) {
        return found.stream()
                .map(counted -> SeenPool.of(counted.pool(), counted.candidateCount(), caller))
                .toList();
    }

    @Override
    public SeenPool create(Caller caller, String name) {
        caller.require(Operation.CREATE_TALENT_POOL);
        var pool = TalentPool.made(name, caller.id(), clock.instant());
        add(pool);
        return SeenPool.of(pool, 0, caller);
    }

    private void add(TalentPool pool) {
        if (pools.addIfFirst(pool)) {
            trail.created(pool);
        }
    }

    @Override
    public SeenPool read(Caller caller, TalentPoolId id) {
        var pool = access.toRead(Operation.READ_TALENT_POOL, caller, id);
        return SeenPool.of(pool, members.count(id), caller);
    }

    @Override
    public void delete(Caller caller, TalentPoolId id) {
        var pool = access.toChange(Operation.DELETE_TALENT_POOL, caller, id);
        pools.remove(pool);
        trail.deleted(pool);
    }
}
