package dev.prospector.integration.application.port.in.connection;

/** There is no connection with LinkedIn to act on. */
public final class NotConnected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotConnected() {
        super("the tenant is not connected with LinkedIn");
    }
}
