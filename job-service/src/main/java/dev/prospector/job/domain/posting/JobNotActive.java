package dev.prospector.job.domain.posting;

/** Only an active job can be closed (409). */
public class JobNotActive extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JobNotActive(JobOverview job) {
        super("Only an active job can be closed; " + job.number() + " is " + job.status() + ".");
    }
}
