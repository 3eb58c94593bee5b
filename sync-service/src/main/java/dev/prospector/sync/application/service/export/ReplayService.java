package dev.prospector.sync.application.service.export;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.sync.application.port.in.export.ExportReplays;
import dev.prospector.sync.application.port.in.export.UnknownExport;
import dev.prospector.sync.application.port.out.export.ExportLedger;
import dev.prospector.sync.domain.access.Caller;
import dev.prospector.sync.domain.access.Operation;

/** Without a transaction: job-service may be asked whether the export is the caller's. */
@ApplicationScoped
class ReplayService implements ExportReplays {

    private final ExportAccess access;
    private final SecondChance secondChance;
    private final ExportLedger ledger;

    ReplayService(ExportAccess access, SecondChance secondChance, ExportLedger ledger) {
        this.access = access;
        this.secondChance = secondChance;
        this.ledger = ledger;
    }

    @Override
    public ExportLedger.Entry replay(Caller caller, String requestId) {
        access.demand(Operation.REPLAY_EXPORT, caller, requestId);
        secondChance.give(requestId);
        return ledger.entry(requestId).orElseThrow(UnknownExport::new);
    }
}
