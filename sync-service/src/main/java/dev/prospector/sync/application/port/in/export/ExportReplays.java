package dev.prospector.sync.application.port.in.export;

import dev.prospector.sync.application.port.out.export.ExportLedger.Entry;
import dev.prospector.sync.domain.access.Caller;

/** Gives the current tenant's exports that did not land another chance (product.md 2.4). */
public interface ExportReplays {

    /**
     * Judged afresh, soon; an export that LinkedIn's side had ended is fetched again first.
     *
     * @return as it stands now
     * @throws UnknownExport when the tenant has none of that request id, or the caller may not see it
     * @throws dev.prospector.sync.domain.access.ForbiddenAction when the caller sees it, but may not replay it
     * @throws dev.prospector.sync.application.port.out.JobsUnavailable when it cannot be known now whose it is
     * @throws dev.prospector.sync.domain.UnreplayableExport unless it was refused or parked
     */
    Entry replay(Caller caller, String requestId);
}
