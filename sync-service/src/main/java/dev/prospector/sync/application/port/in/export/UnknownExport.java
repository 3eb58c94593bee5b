package dev.prospector.sync.application.port.in.export;

/** The tenant has no export of that request id. */
public final class UnknownExport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownExport() {
        super("There is no export of that request id.");
    }
}
