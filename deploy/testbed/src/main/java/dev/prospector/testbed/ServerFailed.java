package dev.prospector.testbed;

/** A server did not start; the message carries the end of its log. */
public final class ServerFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServerFailed(Child child) {
        this(child.name() + " did not start; the end of " + child.log() + ":\n" + child.endOfLog(20));
    }

    ServerFailed(String message) {
        super(message);
    }
}
