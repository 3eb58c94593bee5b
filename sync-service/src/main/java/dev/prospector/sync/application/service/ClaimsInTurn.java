package dev.prospector.sync.application.service;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.sync.domain.WorkPolicy;

/** Claims what is due, one tenant after the other, each in a transaction of its own, which is over before the work begins. */
public final class ClaimsInTurn<T> {

    private final Function<Instant, List<String>> due;
    private final BiFunction<Instant, Instant, Optional<T>> claim;
    private final Tenants tenants;
    private final TenantTurns turns;
    private final WorkPolicy policy;
    private final Clock clock;
    private volatile Instant looked = Instant.MIN;

    /**
     * @param due which tenants have something that is due
     * @param claim claims some of the current tenant's, until the second time
     */
    public ClaimsInTurn(
            Function<Instant, List<String>> due,
            BiFunction<Instant, Instant, Optional<T>> claim,
            Tenants tenants,
            TenantTurns turns,
            WorkPolicy policy,
            Clock clock) {
        this.due = due;
        this.claim = claim;
        this.tenants = tenants;
        this.turns = turns;
        this.policy = policy;
        this.clock = clock;
    }

    /** What is to be done next, if anything is. */
    public Optional<T> next() {
        Instant now = clock.instant();
        Optional<T> held = Optional.empty();
        if (now.isBefore(looked.plus(policy.lookAround()))) {
            held = inTurn(now);
        }
        return held.or(() -> lookAround(now));
    }

    private Optional<T> lookAround(Instant now) {
        looked = now;
        turns.lineUp(due.apply(now));
        return inTurn(now);
    }

    private Optional<T> inTurn(Instant now) {
        Optional<String> turn = turns.next();
        while (turn.isPresent()) {
            Optional<T> held = claim(turn.get(), now);
            if (held.isPresent()) {
                return held;
            }
            turn = turns.next();
        }
        return Optional.empty();
    }

    private Optional<T> claim(String tenant, Instant now) {
        Optional<T> held = tenants.in(tenant, () -> claim.apply(now, now.plus(policy.claim())));
        if (held.isEmpty()) {
            turns.leave(tenant);
        }
        return held;
    }
}
