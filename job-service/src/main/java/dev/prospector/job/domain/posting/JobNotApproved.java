package dev.prospector.job.domain.posting;

/** A job with approvers is activated only once all of them have approved it (409). */
public class JobNotApproved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JobNotApproved(JobOverview job) {
        super("All approvers of " + job.number() + " must approve it first; it is " + job.status() + ".");
    }
}
