package dev.prospector.integration.application.port.in.seat;

/** No contract of the tenant's has contract-level access, so its seats cannot be seen. */
public final class NoContractAccess extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoContractAccess() {
        super("no contract-level access");
    }
}
