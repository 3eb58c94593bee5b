package dev.prospector.integration.application.port.in.departure;

/** The tenant has no such departed member. */
public final class UnknownDepartedMember extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownDepartedMember() {
        super("no such departed member");
    }
}
