package dev.prospector.integration.application.port.in.connection;

/** An admin ends the current tenant's connection (product.md 2.1.5). */
public interface Disconnecting {
    /**
     * Intake has ended when this returns; the other steps follow in the background, in their order. Again changes nothing.
     *
     * @param erase whether LinkedIn is to delete what it was sent
     * @throws NotConnected when there is nothing to end
     */
    void disconnect(boolean erase);
}
