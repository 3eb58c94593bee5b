package dev.prospector.integration.application.port.in.inbox;

/** Asking LinkedIn for what was exported; any number of workers, here and in other replicas, may do it side by side. */
public interface ExportFetching {
    /** Fetches one export that is due. @return whether there was one */
    boolean fetchNext();
}
