package dev.prospector.sync.application.service.export;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.sync.application.port.in.export.ExportIntake;
import dev.prospector.sync.application.port.out.export.AuditTrail;
import dev.prospector.sync.application.port.out.export.Exports;
import dev.prospector.sync.application.port.out.export.Outcomes;
import dev.prospector.sync.domain.export.Export;
import dev.prospector.sync.domain.export.ExportFacts;
import dev.prospector.sync.domain.export.ExportReason;
import dev.prospector.sync.domain.export.SealedProfile;

@ApplicationScoped
@Transactional
class IntakeService implements ExportIntake {

    private final Exports exports;
    private final Outcomes outcomes;
    private final AuditTrail audit;
    private final Clock clock;

    IntakeService(Exports exports, Outcomes outcomes, AuditTrail audit, Clock clock) {
        this.exports = exports;
        this.outcomes = outcomes;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void noticed(String requestId, Instant at) {
        take(requestId, at, export -> export.noticed(at));
    }

    @Override
    public void learned(String requestId, long version, ExportFacts facts, SealedProfile profile) {
        Instant now = clock.instant();
        take(requestId, now, export -> export.learn(version, facts, profile, now));
    }

    @Override
    public void stopped(String requestId, long version, ExportReason reason) {
        Instant now = clock.instant();
        take(requestId, now, export -> {
            Export.Snapshot before = export.snapshot();
            boolean changed = export.stop(version, reason, now);
            if (changed) {
                audit.judged(before, export.snapshot());
                outcomes.ended(export);
            }
            return changed;
        });
    }

    /** What can be no request id is refused before anything is looked for. */
    private void take(String requestId, Instant at, Predicate<Export> news) {
        Export unheardOf = Export.received(requestId, at);
        Export export = exports.find(requestId).orElseGet(() -> begun(unheardOf));
        if (news.test(export)) {
            exports.save(export);
        }
    }

    private Export begun(Export export) {
        exports.begin(export);
        return exports.find(export.requestId()).orElseThrow();
    }
}
