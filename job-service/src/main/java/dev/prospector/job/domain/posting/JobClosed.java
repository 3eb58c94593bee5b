package dev.prospector.job.domain.posting;

/** Nothing of what a closed job says is changed any more (409). */
public class JobClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JobClosed(JobOverview job) {
        super(job.number() + " is closed, so it stays as it is.");
    }
}
