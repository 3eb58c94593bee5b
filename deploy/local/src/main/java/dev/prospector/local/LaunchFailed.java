package dev.prospector.local;

/** The local run cannot start or go on; the message is for the person at the terminal. */
public final class LaunchFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LaunchFailed(String message) {
        super(message);
    }
}
