package dev.prospector.candidate.domain.access;

/** The person has applications that the caller may not delete (403). */
public class CandidateHasApplications extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CandidateHasApplications() {
        super("The person has applications that you may not delete.");
    }
}
