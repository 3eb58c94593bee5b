package dev.prospector.candidate.application.service.pool;

import java.util.List;
import java.util.function.LongPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.candidate.application.port.in.pool.PoolSharing.Change;
import dev.prospector.candidate.application.port.out.pool.PoolMembers;
import dev.prospector.candidate.application.port.out.pool.PoolTrail;
import dev.prospector.candidate.application.port.out.pool.Pools;
import dev.prospector.candidate.domain.ChangedMeanwhile;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.Operation;
import dev.prospector.candidate.domain.pool.SeenPool;
import dev.prospector.candidate.domain.pool.TalentPool;
import dev.prospector.candidate.domain.pool.TalentPoolId;

/** One transaction each. */
@ApplicationScoped
@Transactional
class SharingSteps {
    private final PoolAccess access;
    private final Pools pools;
    private final PoolMembers members;
    private final PoolTrail trail;

    SharingSteps(PoolAccess access, Pools pools, PoolMembers members, PoolTrail trail) {
        this.access = access;
        this.pools = pools;
        this.members = members;
        this.trail = trail;
    }

    /** Before others are asked; what is done afterwards is judged once more. */
    public void demand(Operation operation, Caller caller, TalentPoolId id) {
        access.toRead(operation, caller, id).demandMadeByHand();
    }

    public SeenPool change(Caller caller, TalentPoolId id, Change change, LongPredicate seen) {
        var before = access.toChange(Operation.CHANGE_TALENT_POOL, caller, id);
        if (!seen.test(before.version())) {
            throw new ChangedMeanwhile();
        }
        var after = changed(before, change);
        if (!after.equals(before)) {
            pools.save(after);
            trail.changed(before, after);
        }
        return SeenPool.of(after, members.count(id), caller);
    }

    private static TalentPool changed(TalentPool pool, Change change) {
        var renamed = change.name().map(pool::renamed).orElse(pool);
        return change.owner().map(renamed::ownedBy).orElse(renamed);
    }

    public List<UserId> contributors(Caller caller, TalentPoolId id) {
        return List.copyOf(access.toRead(Operation.LIST_TALENT_POOL_CONTRIBUTORS, caller, id)
                .contributors());
    }

    public void share(Caller caller, TalentPoolId id, UserId contributor) {
        var before = access.toChange(Operation.ADD_TALENT_POOL_CONTRIBUTOR, caller, id);
        var after = before.sharedWith(contributor);
        if (!after.equals(before)) {
            pools.save(after);
            trail.shared(after, contributor);
        }
    }

    public void unshare(Caller caller, TalentPoolId id, UserId contributor) {
        var after = access.toChange(Operation.REMOVE_TALENT_POOL_CONTRIBUTOR, caller, id)
                .notSharedWith(contributor);
        pools.save(after);
        trail.unshared(after, contributor);
    }
}
