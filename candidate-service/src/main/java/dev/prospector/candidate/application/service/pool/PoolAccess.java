package dev.prospector.candidate.application.service.pool;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.application.port.out.pool.Pools;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.Operation;
import dev.prospector.candidate.domain.access.Relation;
import dev.prospector.candidate.domain.pool.TalentPool;
import dev.prospector.candidate.domain.pool.TalentPoolId;
import dev.prospector.candidate.domain.pool.TalentPoolNotFound;

/** Opens pools for those who may do with them what they ask for. */
@ApplicationScoped
public class PoolAccess {
    private final Pools pools;

    public PoolAccess(Pools pools) {
        this.pools = pools;
    }

    public TalentPool toRead(Operation operation, Caller caller, TalentPoolId id) {
        var pool = pools.find(id).orElseThrow(TalentPoolNotFound::new);
        demand(operation, caller, pool);
        return pool;
    }

    /** By hand, until the transaction ends. */
    TalentPool toChange(Operation operation, Caller caller, TalentPoolId id) {
        var pool = pools.lock(id).orElseThrow(TalentPoolNotFound::new);
        demand(operation, caller, pool);
        pool.demandMadeByHand();
        return pool;
    }

    private static void demand(Operation operation, Caller caller, TalentPool pool) {
        caller.require(operation, pool.relationTo(caller.id()), TalentPoolNotFound::new);
    }

    /** Whose pools a list is made of; empty for whoever reads everybody's. */
    static Optional<UserId> reader(Caller caller) {
        return caller.may(Operation.READ_TALENT_POOL, Relation.NONE) ? Optional.empty() : Optional.of(caller.id());
    }
}
