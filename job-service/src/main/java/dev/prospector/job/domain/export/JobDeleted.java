package dev.prospector.job.domain.export;

/** The job that accepted an export is gone, and its promise with it (410). */
public class JobDeleted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JobDeleted(RequestId requestId) {
        super("The job that accepted the export " + requestId.value() + " has been deleted.");
    }
}
