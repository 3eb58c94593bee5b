package dev.prospector.sync.adapter.out.audit;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.audit.AuditEntry;
import dev.prospector.kit.data.audit.AuditLog;
import dev.prospector.sync.application.port.out.export.AuditTrail;
import dev.prospector.sync.domain.export.Export.Snapshot;
import dev.prospector.sync.domain.export.ExportFacts;
import dev.prospector.sync.domain.export.ExportReason;
import dev.prospector.sync.domain.export.ExportState;
import dev.prospector.sync.domain.export.FoundPerson;
import dev.prospector.sync.domain.export.Landing;

@ApplicationScoped
class KitAuditTrail implements AuditTrail {

    private final AuditLog log;

    KitAuditTrail(AuditLog log) {
        this.log = log;
    }

    @Override
    public void judged(Snapshot before, Snapshot after) {
        log.append(entry("EXPORT_JUDGED", before, after).onBehalfOf(after.exporter()));
    }

    @Override
    public void replayed(Snapshot before, Snapshot after) {
        log.append(entry("EXPORT_REPLAYED", before, after));
    }

    @Override
    public void judgedAgain(Snapshot before, Snapshot after) {
        log.append(entry("EXPORTER_LINKED", before, after));
    }

    private static AuditEntry entry(String action, Snapshot before, Snapshot after) {
        return AuditEntry.of(action, "export", after.requestId())
                .about(candidate(after.person()))
                .change(State.of(before), State.of(after));
    }

    /** What of an export an auditor needs; neither who was exported nor by which LinkedIn member, the ids lead there. */
    private record State(
            ExportState state,
            ExportReason reason,
            String jobNumber,
            String exporter,
            String jobId,
            String candidateId,
            String applicationId) {

        static State of(Snapshot export) {
            return new State(
                    export.state(),
                    export.reason(),
                    Optional.ofNullable(export.facts())
                            .map(ExportFacts::jobNumber)
                            .orElse(null),
                    export.exporter(),
                    export.jobId(),
                    candidate(export.person()),
                    Optional.ofNullable(export.landing())
                            .map(Landing::applicationId)
                            .orElse(null));
        }
    }

    private static String candidate(FoundPerson person) {
        return person == null ? null : person.candidateId();
    }
}
