package dev.prospector.integration.domain.inbox;

/** A time in which no replay is possible. */
public final class InvalidWindow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidWindow(String rule) {
        super(rule);
    }
}
