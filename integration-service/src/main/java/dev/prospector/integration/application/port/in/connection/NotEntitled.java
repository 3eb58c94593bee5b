package dev.prospector.integration.application.port.in.connection;

/** The tenant may not use LinkedIn (product.md 2.1). */
public final class NotEntitled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotEntitled() {
        super("the operator has not entitled the tenant to LinkedIn");
    }
}
