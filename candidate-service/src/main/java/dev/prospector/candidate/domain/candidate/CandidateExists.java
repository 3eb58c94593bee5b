package dev.prospector.candidate.domain.candidate;

import java.util.UUID;

import dev.prospector.candidate.domain.CandidateId;

/** The person whom a user enters is a candidate already, known by an e-mail address or the profile URL (409). */
public class CandidateExists extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final UUID candidate;

    public CandidateExists(CandidateId candidate) {
        super("A candidate with this e-mail address or profile URL is known already.");
        this.candidate = candidate.value();
    }

    /** Who the person is. */
    public CandidateId candidate() {
        return new CandidateId(candidate);
    }
}
