package dev.prospector.job.domain.posting;

/** Only what has not gone on yet can be submitted or activated (409). */
public class JobNotDraft extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JobNotDraft(JobOverview job) {
        super("Only a draft can go on like this; " + job.number() + " is " + job.status() + ".");
    }
}
