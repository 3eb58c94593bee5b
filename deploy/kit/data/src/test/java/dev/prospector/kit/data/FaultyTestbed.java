package dev.prospector.kit.data;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import dev.prospector.testbed.BrokerPorts;
import dev.prospector.testbed.BrokerProcess;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.Folders;
import dev.prospector.testbed.Ports;
import dev.prospector.testbed.TcpFaultProxy;
import dev.prospector.testbed.TestbedResource;
import dev.prospector.testbed.Topics;

/** The testbed, with its database and its broker behind proxies that tests can break. */
public final class FaultyTestbed implements QuarkusTestResourceLifecycleManager {
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String JDBC = "jdbc:";

    private static TcpFaultProxy database;
    private static TcpFaultProxy broker;

    private final TestbedResource testbed = new TestbedResource();
    private final Path folder = Folders.temporary("kit-kafka");
    private BrokerProcess kafka;

    public static TcpFaultProxy database() {
        return database;
    }

    public static TcpFaultProxy broker() {
        return broker;
    }

    @Override
    public void init(Map<String, String> arguments) {
        testbed.init(arguments);
    }

    @Override
    public Map<String, String> start() {
        var configuration = new HashMap<>(testbed.start());
        configuration.computeIfPresent(URL, (key, url) -> proxied(url));
        configuration.put("kafka.bootstrap.servers", proxiedBroker());
        return configuration;
    }

    @Override
    public void stop() {
        kafka.close();
        Folders.remove(folder);
        broker.close();
        database.close();
        testbed.stop();
    }

    private static String proxied(String url) {
        var server = URI.create(url.substring(JDBC.length())).getPort();
        database = TcpFaultProxy.to(server);
        return url.replace(":" + server + "/", ":" + database.port() + "/");
    }

    private String proxiedBroker() {
        var listener = Ports.free();
        broker = TcpFaultProxy.to(listener);
        var ports = BrokerPorts.of(Ports.free(), Ports.free()).behind(broker, listener);
        kafka = BrokerProcess.start(folder.resolve("data"), ports, folder.resolve("kafka.log"), started -> {});
        Topics.read(Contracts.file("topics.yaml")).apply(kafka.bootstrapServers());
        return "127.0.0.1:" + broker.port();
    }
}
