package dev.prospector.candidate.domain.match;

import java.util.UUID;

import dev.prospector.candidate.domain.CandidateId;

/** The LinkedIn member is another candidate already; nobody is two (409). */
public class PersonAttached extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final UUID candidate;

    public PersonAttached(CandidateId candidate) {
        super("This LinkedIn member is attached to another candidate.");
        this.candidate = candidate.value();
    }

    /** Who the member is. */
    public CandidateId candidate() {
        return new CandidateId(candidate);
    }
}
