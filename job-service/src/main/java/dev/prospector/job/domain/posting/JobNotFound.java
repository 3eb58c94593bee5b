package dev.prospector.job.domain.posting;

/** The tenant has no such job; another tenant's job is none (404). */
public class JobNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JobNotFound(JobId id) {
        super("There is no job " + id + ".");
    }
}
