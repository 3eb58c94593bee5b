package dev.prospector.candidate.domain;

/** The tenant has no such candidate; another tenant's candidate is none, nor is a text that is no id (404). */
public class CandidateNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CandidateNotFound() {
        super("There is no such candidate.");
    }
}
