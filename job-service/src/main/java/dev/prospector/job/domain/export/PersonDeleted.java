package dev.prospector.job.domain.export;

/** The candidate whom the export was about is deleted: it has to find or make the person again (410). */
public class PersonDeleted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PersonDeleted(RequestId requestId) {
        super("The candidate of the export " + requestId.value() + " has been deleted.");
    }
}
