package dev.prospector.integration.application.port.in.seat;

/** There is no such seat in a contract of the tenant's. */
public final class UnknownSeat extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownSeat() {
        super("no such seat");
    }
}
