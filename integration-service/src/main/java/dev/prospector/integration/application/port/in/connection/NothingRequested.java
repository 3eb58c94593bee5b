package dev.prospector.integration.application.port.in.connection;

/** Our half answers a request, and there was none. */
public final class NothingRequested extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NothingRequested() {
        super("nothing was requested at LinkedIn");
    }
}
