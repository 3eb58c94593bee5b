package dev.prospector.sync.application.service.export;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.sync.application.port.in.export.UnknownExport;
import dev.prospector.sync.application.port.out.export.AuditTrail;
import dev.prospector.sync.application.port.out.export.Exports;
import dev.prospector.sync.domain.export.Export;

/** A replay as it is stored: the change and who, or what, gave the chance, together. */
@ApplicationScoped
@Transactional
class SecondChance {

    private final Exports exports;
    private final AuditTrail audit;
    private final Clock clock;

    SecondChance(Exports exports, AuditTrail audit, Clock clock) {
        this.exports = exports;
        this.audit = audit;
        this.clock = clock;
    }

    void give(String requestId) {
        Export export = exports.find(requestId).orElseThrow(UnknownExport::new);
        Export.Snapshot before = export.snapshot();
        export.replay(clock.instant());
        exports.save(export);
        audit.replayed(before, export.snapshot());
    }

    /** Nobody asked for it: the exporter has linked since it was refused. */
    void giveLinked(String requestId) {
        Export export = exports.find(requestId).orElseThrow(UnknownExport::new);
        Export.Snapshot before = export.snapshot();
        if (export.exporterLinked(clock.instant())) {
            exports.save(export);
            audit.judgedAgain(before, export.snapshot());
        }
    }
}
