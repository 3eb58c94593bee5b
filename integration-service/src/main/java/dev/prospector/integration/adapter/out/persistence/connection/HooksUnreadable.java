package dev.prospector.integration.adapter.out.persistence.connection;

/** The database did not tell its hooks. */
final class HooksUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HooksUnreadable(RuntimeException cause) {
        super("the hooks cannot be read: " + cause.getMessage(), cause);
    }
}
