package dev.prospector.kit.data.event;

/** A dead letter of a topic that this service does not take, or takes no more. */
final class UntakenTopic extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
