package dev.prospector.job.domain.access;

/** Who may not delete applicants may not delete the job they are in either (403). */
public class JobHasApplicants extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JobHasApplicants() {
        super("A hiring manager can delete a job only while nobody is in it.");
    }
}
