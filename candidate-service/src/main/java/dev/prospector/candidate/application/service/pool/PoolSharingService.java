package dev.prospector.candidate.application.service.pool;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.application.port.in.pool.PoolSharing;
import dev.prospector.candidate.application.port.out.pool.UserDirectory;
import dev.prospector.candidate.domain.InvalidValue;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.Operation;
import dev.prospector.candidate.domain.pool.SeenPool;
import dev.prospector.candidate.domain.pool.TalentPoolId;

/** Asks the directory who somebody is between two transactions, and only for those who may share the pool. */
@ApplicationScoped
class PoolSharingService implements PoolSharing {
    private final SharingSteps steps;
    private final UserDirectory directory;

    PoolSharingService(SharingSteps steps, UserDirectory directory) {
        this.steps = steps;
        this.directory = directory;
    }

    @Override
    public SeenPool change(Caller caller, TalentPoolId pool, Change change, LongPredicate seen) {
        change.owner().ifPresent(owner -> {
            steps.demand(Operation.CHANGE_TALENT_POOL, caller, pool);
            demandWorksWithPools("owner", owner);
        });
        return steps.change(caller, pool, change, seen);
    }

    @Override
    public List<UserId> contributors(Caller caller, TalentPoolId pool) {
        return steps.contributors(caller, pool);
    }

    @Override
    public void share(Caller caller, TalentPoolId pool, UserId contributor) {
        steps.demand(Operation.ADD_TALENT_POOL_CONTRIBUTOR, caller, pool);
        demandWorksWithPools("userId", contributor);
        steps.share(caller, pool, contributor);
    }

    @Override
    public void unshare(Caller caller, TalentPoolId pool, UserId contributor) {
        steps.unshare(caller, pool, contributor);
    }

    private void demandWorksWithPools(String field, UserId user) {
        Optional.of(user)
                .filter(UserId::isPossible)
                .flatMap(directory::find)
                .orElseThrow(() -> new InvalidValue(field, "UNKNOWN_USER", "must be a user of the tenant"))
                .demandWorksWithPools(field);
    }
}
