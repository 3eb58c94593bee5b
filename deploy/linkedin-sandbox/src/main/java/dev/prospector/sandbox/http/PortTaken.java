package dev.prospector.sandbox.http;

/** The sandbox's port is in use by another process. */
public final class PortTaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    PortTaken(int port, Throwable cause) {
        super("Port " + port + " is taken: end the process that listens there, or set SANDBOX_PORT.", cause);
    }
}
