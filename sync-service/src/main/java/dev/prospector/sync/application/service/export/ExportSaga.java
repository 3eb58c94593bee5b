package dev.prospector.sync.application.service.export;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.sync.application.port.in.export.ExportProgress;
import dev.prospector.sync.application.port.out.TracedWork;
import dev.prospector.sync.application.port.out.export.AuditTrail;
import dev.prospector.sync.application.port.out.export.Claim;
import dev.prospector.sync.application.port.out.export.Exports;
import dev.prospector.sync.application.port.out.export.Outcomes;
import dev.prospector.sync.application.service.TenantTurns;
import dev.prospector.sync.domain.WorkPolicy;
import dev.prospector.sync.domain.export.Export;

/**
 * One step per transaction, calls in between (architecture.md 2): claim and commit, call, store under the claim's
 * fence, call, store. A crash anywhere leaves the export in the state before the step, and the step is taken again
 * when the claim has run out.
 */
@ApplicationScoped
class ExportSaga implements ExportProgress {

    private static final System.Logger LOG = System.getLogger(ExportSaga.class.getName());

    private final ClaimService claims;
    private final TenantTurns turns;
    private final Tenants tenants;
    private final Exports exports;
    private final ExportSteps steps;
    private final Outcomes outcomes;
    private final AuditTrail audit;
    private final TracedWork traced;
    private final WorkPolicy policy;
    private final Clock clock;

    ExportSaga(
            ClaimService claims,
            TenantTurns turns,
            Tenants tenants,
            Exports exports,
            ExportSteps steps,
            Outcomes outcomes,
            AuditTrail audit,
            TracedWork traced,
            WorkPolicy policy,
            Clock clock) {
        this.claims = claims;
        this.turns = turns;
        this.tenants = tenants;
        this.exports = exports;
        this.steps = steps;
        this.outcomes = outcomes;
        this.audit = audit;
        this.traced = traced;
        this.policy = policy;
        this.clock = clock;
    }

    /** @param next the right to the next step, if that is due at once */
    private record Stored(Export export, Optional<Claim> next) {}

    @Override
    public Optional<Runnable> next() {
        return claims.next().map(this::begun);
    }

    private Runnable begun(Held claimed) {
        turns.begin(claimed.tenant());
        return () -> work(claimed);
    }

    private void work(Held claimed) {
        try {
            traced.in("export", claimed.tenant(), claimed.claim().trace(), () -> advance(claimed));
        } finally {
            turns.end(claimed.tenant());
        }
    }

    private void advance(Held claimed) {
        Optional<Held> held = Optional.of(claimed);
        while (held.isPresent()) {
            held = step(held.get());
        }
    }

    private Optional<Held> step(Held held) {
        StepResult result = steps.take(held.claim().export(), held.export());
        Optional<Stored> stored = tenants.in(held.tenant(), () -> store(held.claim(), result));
        stored.ifPresent(now -> report(held.claim(), now.export()));
        return stored.flatMap(now -> now.next().map(claim -> new Held(claim, now.export())));
    }

    /** Empty when the claim was lost meanwhile: whoever has it now takes the step again. */
    private Optional<Stored> store(Claim claim, StepResult result) {
        Export export = exports.find(claim.export().requestId()).orElseThrow();
        Instant now = clock.instant();
        if (export.version() != claim.fence()) {
            lost(export, result, now);
            return Optional.empty();
        }
        Export.Snapshot before = export.snapshot();
        result.applyTo(export, now);
        Stored stored = new Stored(export, save(claim, export, now));
        if (export.state().isEnd()) {
            audit.judged(before, export.snapshot());
        }
        return Optional.of(stored);
    }

    private void lost(Export export, StepResult result, Instant now) {
        if (result.comesTooLate(export, now)) {
            exports.save(export);
        }
    }

    private Optional<Claim> save(Claim claim, Export export, Instant now) {
        if (export.isDue(now)) {
            return Optional.of(claim.after(exports.save(export, now.plus(policy.claim()))));
        }
        exports.save(export);
        return Optional.empty();
    }

    private void report(Claim claim, Export export) {
        if (!export.state().isEnd()) {
            return;
        }
        outcomes.ended(export);
        LOG.log(
                System.Logger.Level.INFO,
                "export {0} of tenant {1} ended: {2}",
                claim.export().requestId(),
                claim.export().tenant(),
                export.reason().map(Enum::name).orElse(export.state().name()));
    }
}
