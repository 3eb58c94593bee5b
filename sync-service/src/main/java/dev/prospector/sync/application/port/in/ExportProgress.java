package dev.prospector.sync.application.port.in;

/** Brings exports forward, step by step (architecture.md 2). */
public interface ExportProgress {

    /**
     * Takes one step of one export, of whichever tenant, if any is due. May be called by many threads and replicas at once, and
     * may end anywhere: what was begun is begun again.
     *
     * @return whether there was anything to do
     */
    boolean step();
}
