package dev.prospector.job.domain.access;

/** Delegates remove neither other delegates nor whom they stand in for (403, product.md 3). */
public class DelegateLimit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DelegateLimit() {
        super("A delegate removes neither other delegates nor the one they stand in for.");
    }
}
