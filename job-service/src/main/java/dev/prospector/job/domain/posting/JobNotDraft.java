package dev.prospector.job.domain.posting;

/** Only a draft can be activated (409). */
public class JobNotDraft extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JobNotDraft(JobOverview job) {
        super("Only a draft can be activated; " + job.number() + " is " + job.status() + ".");
    }
}
