package dev.prospector.integration.application.port.in.connection;

/** The operator wants the current tenant's child application to have another client secret now, after an exposure for example. */
public interface SecretRotating {
    /**
     * In the background; it is repeated until it has worked.
     *
     * @throws NotConnected when there is no child application in use
     */
    void rotate();
}
