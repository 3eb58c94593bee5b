package dev.prospector.candidate.domain.pool;

/** The user does not contribute to the pool (404). */
public class NotContributing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotContributing() {
        super("The user does not contribute to this talent pool.");
    }
}
