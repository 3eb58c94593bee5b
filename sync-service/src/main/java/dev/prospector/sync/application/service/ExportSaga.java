package dev.prospector.sync.application.service;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.Tenants;
import dev.prospector.sync.application.port.in.ExportProgress;
import dev.prospector.sync.application.port.out.Claim;
import dev.prospector.sync.application.port.out.Exports;
import dev.prospector.sync.application.port.out.Outcomes;
import dev.prospector.sync.application.port.out.TracedWork;
import dev.prospector.sync.domain.Export;

/**
 * One step per transaction, calls in between (architecture.md 2): claim and commit, call, store under the claim's fence. A crash
 * anywhere leaves the export in the state before the step, and the step is taken again when the claim has run out.
 */
@ApplicationScoped
class ExportSaga implements ExportProgress {

    private static final System.Logger LOG = System.getLogger(ExportSaga.class.getName());

    private final ClaimService claims;
    private final Tenants tenants;
    private final Exports exports;
    private final ExportSteps steps;
    private final Outcomes outcomes;
    private final TracedWork traced;
    private final Clock clock;

    ExportSaga(
            ClaimService claims,
            Tenants tenants,
            Exports exports,
            ExportSteps steps,
            Outcomes outcomes,
            TracedWork traced,
            Clock clock) {
        this.claims = claims;
        this.tenants = tenants;
        this.exports = exports;
        this.steps = steps;
        this.outcomes = outcomes;
        this.traced = traced;
        this.clock = clock;
    }

    @Override
    public boolean step() {
        Optional<Claim> claim = claims.next();
        claim.ifPresent(due -> traced.in(due, () -> advance(due)));
        return claim.isPresent();
    }

    private void advance(Claim claim) {
        tenants.in(claim.export().tenant(), () -> held(claim))
                .map(export -> steps.take(claim.export(), export))
                .flatMap(result -> tenants.in(claim.export().tenant(), () -> store(claim, result)))
                .ifPresent(export -> report(claim, export));
    }

    private Optional<Export> held(Claim claim) {
        return exports.find(claim.export().requestId()).filter(export -> export.version() == claim.fence());
    }

    /** Empty when the claim was lost meanwhile: whoever has it now takes the step again. */
    private Optional<Export> store(Claim claim, StepResult result) {
        Optional<Export> held = held(claim);
        held.ifPresent(export -> {
            result.applyTo(export, clock.instant());
            exports.save(export);
        });
        return held;
    }

    private void report(Claim claim, Export export) {
        if (export.state().isUnderway()) {
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
