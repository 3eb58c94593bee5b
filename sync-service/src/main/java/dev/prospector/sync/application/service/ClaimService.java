package dev.prospector.sync.application.service;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.Tenants;
import dev.prospector.sync.application.port.out.Claim;
import dev.prospector.sync.application.port.out.DueExports;
import dev.prospector.sync.application.port.out.Exports;
import dev.prospector.sync.domain.WorkPolicy;

/** Claims in a transaction of their own, which is over before the step begins. */
@ApplicationScoped
class ClaimService {

    private final DueExports due;
    private final Exports exports;
    private final Tenants tenants;
    private final TenantTurns turns;
    private final WorkPolicy policy;
    private final Clock clock;
    private volatile Instant looked = Instant.MIN;

    ClaimService(DueExports due, Exports exports, Tenants tenants, TenantTurns turns, WorkPolicy policy, Clock clock) {
        this.due = due;
        this.exports = exports;
        this.tenants = tenants;
        this.turns = turns;
        this.policy = policy;
        this.clock = clock;
    }

    /** The export whose turn it is. */
    Optional<Held> next() {
        Instant now = clock.instant();
        Optional<Held> held = Optional.empty();
        if (now.isBefore(looked.plus(policy.lookAround()))) {
            held = inTurn(now);
        }
        return held.or(() -> lookAround(now));
    }

    private Optional<Held> lookAround(Instant now) {
        looked = now;
        turns.lineUp(due.tenants(now));
        return inTurn(now);
    }

    private Optional<Held> inTurn(Instant now) {
        Optional<String> turn = turns.next();
        while (turn.isPresent()) {
            Optional<Held> held = claim(turn.get(), now);
            if (held.isPresent()) {
                return held;
            }
            turn = turns.next();
        }
        return Optional.empty();
    }

    private Optional<Held> claim(String tenant, Instant now) {
        Optional<Held> held = tenants.in(
                tenant, () -> due.claim(now, now.plus(policy.claim())).map(this::loaded));
        if (held.isEmpty()) {
            turns.leave(tenant);
        }
        return held;
    }

    private Held loaded(Claim claim) {
        return new Held(claim, exports.find(claim.export().requestId()).orElseThrow());
    }
}
