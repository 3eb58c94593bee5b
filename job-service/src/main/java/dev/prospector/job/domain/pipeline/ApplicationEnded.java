package dev.prospector.job.domain.pipeline;

/** Who was rejected or has withdrawn is not moved on (409). */
public class ApplicationEnded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ApplicationEnded(ApplicationStatus status) {
        super("The application has ended: it is " + status + ".");
    }
}
