package dev.prospector.testbed;

/**
 * The ports of a broker. Kafka's clients leave the address that they began with for the one that the broker names, so a proxy needs
 * a listener of its own, which names the proxy.
 *
 * @param proxied where a proxy finds the broker; 0 when there is none
 * @param proxy where clients find that proxy; 0 when there is none
 */
public record BrokerPorts(int clients, int controller, int proxied, int proxy) {

    public static BrokerPorts of(int clients, int controller) {
        return new BrokerPorts(clients, controller, 0, 0);
    }

    /** Beside the direct door, which stays. */
    public BrokerPorts behind(TcpFaultProxy door, int listener) {
        return new BrokerPorts(clients, controller, listener, door.port());
    }

    boolean hasProxy() {
        return proxy != 0;
    }
}
