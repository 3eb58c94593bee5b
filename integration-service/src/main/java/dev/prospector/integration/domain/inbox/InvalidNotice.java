package dev.prospector.integration.domain.inbox;

/** A push that is LinkedIn's, but does not say what it is about. */
public final class InvalidNotice extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidNotice(String what) {
        super(what);
    }
}
