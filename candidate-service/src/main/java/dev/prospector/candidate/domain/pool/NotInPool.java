package dev.prospector.candidate.domain.pool;

/** The candidate is not in the pool (404). */
public class NotInPool extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotInPool() {
        super("The candidate is not in this talent pool.");
    }
}
