package dev.prospector.sync.application.service.export;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.sync.application.port.in.export.ExportReading;
import dev.prospector.sync.application.port.out.export.ExportLedger;
import dev.prospector.sync.domain.access.Caller;
import dev.prospector.sync.domain.access.Operation;
import dev.prospector.sync.domain.export.ExportState;

/** Without a transaction: job-service may be asked before anything is read. */
@ApplicationScoped
class ExportReadingService implements ExportReading {

    private final ExportLedger ledger;
    private final ExportAccess access;

    ExportReadingService(ExportLedger ledger, ExportAccess access) {
        this.ledger = ledger;
        this.access = access;
    }

    @Override
    public ExportLedger.Entry read(Caller caller, String requestId) {
        return access.demand(Operation.READ_EXPORT, caller, requestId);
    }

    @Override
    public List<ExportLedger.Entry> newest(
            Caller caller, Optional<ExportState> state, Optional<ExportLedger.Place> after, int atMost) {
        return ledger.newest(access.share(caller), state, after, atMost);
    }
}
