package dev.prospector.bench.faults;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.prospector.local.Extras;
import dev.prospector.local.Service;
import dev.prospector.testbed.BrokerPorts;

/**
 * What is put between and into the services; and the comparison's one user may ask more in a second than any front end.
 *
 * @param connections where the services find what they lean on
 * @param waits as in production, or shorter
 */
record BenchExtras(Extras connections, Extras waits) implements Extras {

    private static final String NO_LIMIT = "1000000";
    private static final List<String> LIMITS = List.of(
            "PROSPECTOR_LIMITS_USER_RATE",
            "PROSPECTOR_LIMITS_USER_BURST",
            "PROSPECTOR_LIMITS_TENANT_RATE",
            "PROSPECTOR_LIMITS_TENANT_BURST");

    @Override
    public List<String> jvmArguments(Service service, int replica) {
        return waits.jvmArguments(service, replica);
    }

    @Override
    public Map<String, String> environment(Service service, int replica) {
        var environment = new HashMap<>(connections.environment(service, replica));
        LIMITS.forEach(limit -> environment.put(limit, NO_LIMIT));
        return environment;
    }

    @Override
    public BrokerPorts broker(BrokerPorts usual) {
        return connections.broker(usual);
    }
}
