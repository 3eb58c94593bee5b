package dev.prospector.job.domain.pipeline;

/** A candidate is in a job once (409): the application that is there stays as it is. */
public class AlreadyInJob extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ApplicationId there;

    public AlreadyInJob(ApplicationId there) {
        super("This candidate is in the job already.");
        this.there = there;
    }

    public ApplicationId there() {
        return there;
    }
}
