package dev.prospector.integration.application.port.in.inbox;

/** A push that does not prove to be LinkedIn's. Which part of the proof fails is not told. */
public final class UnprovenPush extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnprovenPush() {
        super("the push is not signed as LinkedIn would");
    }
}
