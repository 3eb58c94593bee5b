package dev.prospector.sync.application.port.in.export;

import java.util.List;
import java.util.Optional;

import dev.prospector.sync.application.port.out.export.ExportLedger.Entry;
import dev.prospector.sync.application.port.out.export.ExportLedger.Place;
import dev.prospector.sync.domain.access.Caller;
import dev.prospector.sync.domain.export.ExportState;

/** Shows the current tenant's exports: all of them, or those that the caller made or whose job they are on (product.md 3). */
public interface ExportReading {

    /**
     * @throws UnknownExport when the tenant has none of that request id, or the caller may not see it
     * @throws dev.prospector.sync.domain.access.ForbiddenAction when the caller sees no exports at all
     * @throws dev.prospector.sync.application.port.out.JobsUnavailable when it cannot be known now whose it is
     */
    Entry read(Caller caller, String requestId);

    /**
     * Newest first by the time of receipt.
     *
     * @param state only exports in this state; empty for all
     * @param after goes on behind this place; empty to begin
     * @throws dev.prospector.sync.domain.access.ForbiddenAction when the caller sees no exports at all
     * @throws dev.prospector.sync.application.port.out.JobsUnavailable when it cannot be known now which are theirs
     */
    List<Entry> newest(Caller caller, Optional<ExportState> state, Optional<Place> after, int atMost);
}
