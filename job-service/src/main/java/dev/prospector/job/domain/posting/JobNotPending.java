package dev.prospector.job.domain.posting;

/** Approvers decide only about a job that is submitted to them (409). */
public class JobNotPending extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JobNotPending(JobOverview job) {
        super("Only a submitted job is decided about; " + job.number() + " is " + job.status() + ".");
    }
}
