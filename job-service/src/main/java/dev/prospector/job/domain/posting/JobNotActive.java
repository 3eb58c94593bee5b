package dev.prospector.job.domain.posting;

/** Only an active job can be closed or takes people in (409). */
public class JobNotActive extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JobNotActive(JobOverview job) {
        super("The job must be active; " + job.number() + " is " + job.status() + ".");
    }
}
