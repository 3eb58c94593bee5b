package dev.prospector.candidate.domain.pool;

/** The tenant has no such pool, or the caller must not know of it (404). */
public class TalentPoolNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TalentPoolNotFound() {
        super("There is no such talent pool.");
    }
}
