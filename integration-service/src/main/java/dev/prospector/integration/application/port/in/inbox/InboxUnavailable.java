package dev.prospector.integration.application.port.in.inbox;

/** The inbox cannot be written at present. The sender must send again: nothing is remembered. */
public final class InboxUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InboxUnavailable() {
        super("the inbox cannot be written at present");
    }
}
