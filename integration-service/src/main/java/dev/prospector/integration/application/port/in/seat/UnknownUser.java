package dev.prospector.integration.application.port.in.seat;

/** The directory knows no such active user. */
public final class UnknownUser extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownUser() {
        super("no such active user");
    }
}
