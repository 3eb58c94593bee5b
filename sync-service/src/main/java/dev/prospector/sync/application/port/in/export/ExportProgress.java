package dev.prospector.sync.application.port.in.export;

import java.util.Optional;

/** Brings exports forward, step by step (architecture.md 2). */
public interface ExportProgress {

    /**
     * Claims the export whose turn it is, of whichever tenant, if any is due. What is returned has to be run, on any
     * thread: it takes the export as far as it goes now. May be called by many replicas at once, and may end
     * anywhere: what was begun is begun again.
     */
    Optional<Runnable> next();
}
