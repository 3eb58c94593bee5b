package dev.prospector.kit.data.event;

import dev.prospector.kit.data.sql.Failures;

/** A handler did not get done with an event. What else fails around it (begin, commit, the event ids) is never the event's fault. */
final class FailedEffect extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String eventId;

    /** @param eventId null when it only showed after all events of the transaction */
    FailedEffect(String eventId, Throwable cause) {
        super(Failures.describe(cause), cause);
        this.eventId = eventId;
    }

    /** Without this class around it: for who only sees that something was away. */
    RuntimeException outage() {
        return getCause() instanceof RuntimeException failure ? failure : this;
    }

    boolean isOf(HeardEvent<?> event) {
        return event.id().equals(eventId);
    }
}
