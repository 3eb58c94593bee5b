package dev.prospector.integration.application.port.in.inbox;

import java.util.Optional;

import dev.prospector.integration.domain.inbox.PendingExport;

/** Asking LinkedIn for what was exported; any number of workers, here and in other replicas, may do it side by side. */
public interface ExportFetching {
    /** Takes one export that is due; nobody else will for a while. */
    Optional<PendingExport> take();

    /** Asks LinkedIn and stores what came of it: the facts, or when to ask again. */
    void fetch(PendingExport taken);
}
