package dev.prospector.sync.application.service.activity;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.sync.application.port.in.activity.StubProgress;
import dev.prospector.sync.application.port.out.TracedWork;
import dev.prospector.sync.application.port.out.activity.DueStubs;
import dev.prospector.sync.application.port.out.activity.DueStubs.Claimed;
import dev.prospector.sync.application.port.out.activity.StubOutcomes;
import dev.prospector.sync.application.service.ClaimsInTurn;
import dev.prospector.sync.application.service.TenantTurns;
import dev.prospector.sync.domain.activity.StubLanding;
import dev.prospector.sync.domain.activity.StubPolicy;

/**
 * Claim and commit, call, write down under the claim's fence. A crash anywhere leaves the stub as it was, and it is brought to
 * candidate-service again when the claim has run out; there it is known.
 */
@ApplicationScoped
class StubSaga implements StubProgress {

    private final DueStubs due;
    private final StubStep step;
    private final StubOutcomes outcomes;
    private final Tenants tenants;
    private final TracedWork traced;
    private final TenantTurns turns;
    private final ClaimsInTurn<Claimed> claims;

    StubSaga(
            DueStubs due,
            StubStep step,
            StubOutcomes outcomes,
            Tenants tenants,
            TracedWork traced,
            StubPolicy policy,
            Clock clock) {
        this.due = due;
        this.step = step;
        this.outcomes = outcomes;
        this.tenants = tenants;
        this.traced = traced;
        turns = new TenantTurns(policy.work());
        claims = new ClaimsInTurn<>(due::tenants, due::claim, tenants, turns, policy.work(), clock);
    }

    @Override
    public Optional<Runnable> next() {
        return claims.next().map(this::begun);
    }

    private Runnable begun(Claimed claimed) {
        turns.begin(claimed.tenant());
        return () -> work(claimed);
    }

    private void work(Claimed claimed) {
        try {
            traced.in("stub", claimed.tenant(), null, () -> bring(claimed));
        } finally {
            turns.end(claimed.tenant());
        }
    }

    private void bring(Claimed claimed) {
        StubLanding landing = step.take(claimed);
        if (tenants.in(claimed.tenant(), () -> due.write(claimed, landing))) {
            outcomes.attempted(landing);
        }
    }
}
