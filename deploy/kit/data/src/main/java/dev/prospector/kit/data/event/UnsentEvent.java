package dev.prospector.kit.data.event;

/** Kafka did not acknowledge an event; it stays in the outbox. */
final class UnsentEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnsentEvent(Throwable cause) {
        super("an event was not acknowledged", cause);
    }
}
