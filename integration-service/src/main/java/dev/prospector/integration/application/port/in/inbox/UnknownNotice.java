package dev.prospector.integration.application.port.in.inbox;

/** The tenant's inbox has no such notice. */
public final class UnknownNotice extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownNotice() {
        super("the inbox has no such notice");
    }
}
