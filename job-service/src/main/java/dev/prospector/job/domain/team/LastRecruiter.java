package dev.prospector.job.domain.team;

/** A job that has a recruiter keeps one: somebody else has to join as recruiter first (409). */
public class LastRecruiter extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LastRecruiter() {
        super("The last recruiter of a job stays on its team.");
    }
}
