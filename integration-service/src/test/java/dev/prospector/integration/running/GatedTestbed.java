package dev.prospector.integration.running;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import dev.prospector.testbed.TestbedResource;

/** The testbed, with its database behind a {@link DatabaseGate}, and a broker on a {@link BrokerSwitch}. */
public final class GatedTestbed implements QuarkusTestResourceLifecycleManager {
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String JDBC = "jdbc:";

    private final TestbedResource testbed = new TestbedResource();

    @Override
    public void init(Map<String, String> arguments) {
        testbed.init(arguments);
    }

    @Override
    public Map<String, String> start() {
        var configuration = new HashMap<>(testbed.start());
        configuration.computeIfPresent(URL, (key, url) -> gated(url));
        configuration.put("kafka.bootstrap.servers", BrokerSwitch.install());
        return configuration;
    }

    private static String gated(String url) {
        var port = URI.create(url.substring(JDBC.length())).getPort();
        return url.replace(":" + port + "/", ":" + DatabaseGate.before(port) + "/");
    }

    @Override
    public void stop() {
        BrokerSwitch.remove();
        testbed.stop();
    }
}
