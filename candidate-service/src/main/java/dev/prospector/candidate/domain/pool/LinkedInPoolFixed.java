package dev.prospector.candidate.domain.pool;

/** The LinkedIn pool is never renamed, shared, deleted or filled by hand (product.md 2.9; 409). */
public class LinkedInPoolFixed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LinkedInPoolFixed() {
        super("The LinkedIn pool is the system's: nobody changes it by hand.");
    }
}
