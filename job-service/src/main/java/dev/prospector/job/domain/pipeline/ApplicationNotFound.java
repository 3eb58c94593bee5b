package dev.prospector.job.domain.pipeline;

/** The tenant has no such application, or the caller may not see it (404). */
public class ApplicationNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ApplicationNotFound(ApplicationId id) {
        super("There is no application " + id + ".");
    }
}
