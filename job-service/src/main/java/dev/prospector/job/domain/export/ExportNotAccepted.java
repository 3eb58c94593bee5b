package dev.prospector.job.domain.export;

/** Nobody lands who was not accepted before (409). */
public class ExportNotAccepted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ExportNotAccepted(RequestId requestId) {
        super("The export " + requestId.value() + " has not been accepted.");
    }
}
