package dev.prospector.job.domain.access;

/** What a caller sees of a job on the page of somebody who is in it (product.md 3). */
public enum Sight {
    /** The application as a whole. */
    APPLICATION,
    /** That the person is in the job: its title, Job ID and status, and nothing of the application. */
    JOB,
    NOTHING
}
