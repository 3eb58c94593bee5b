package dev.prospector.local;

import java.util.List;
import java.util.Map;

import dev.prospector.testbed.BrokerPorts;

/** What a test adds to, or puts in the place of, what the launcher gives. Asked at each start, so that a restart can differ. */
public interface Extras {

    Extras NONE = new Extras() {};

    /** Stand before the program, so that an agent is among them. */
    default List<String> jvmArguments(Service service, int replica) {
        return List.of();
    }

    /** Goes before what the launcher says. */
    default Map<String, String> environment(Service service, int replica) {
        return Map.of();
    }

    /** Whether the database keeps a binlog, as production's does; ours needs none. */
    default boolean binlog() {
        return false;
    }

    /** The broker's ports. */
    default BrokerPorts broker(BrokerPorts usual) {
        return usual;
    }
}
