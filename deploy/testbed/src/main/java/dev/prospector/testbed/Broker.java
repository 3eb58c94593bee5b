package dev.prospector.testbed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A Kafka broker that is its own controller, inside this process. A fatal fault of a broker ends the process that it lives in,
 * therefore tests and the local run take a {@link BrokerProcess}.
 */
final class Broker implements AutoCloseable {

    private final KafkaRaftServer server;

    private Broker(KafkaRaftServer server) {
        this.server = server;
    }

    static Broker start(Path folder, BrokerPorts ports) {
        Properties properties = properties(folder, ports);
        if (!Files.exists(folder.resolve("meta.properties"))) {
            format(folder);
        }
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties), Time.SYSTEM);
        server.startup();
        return new Broker(server);
    }

    void await() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static Properties properties(Path folder, BrokerPorts ports) {
        Properties properties = new Properties();
        try (InputStream defaults = Broker.class.getResourceAsStream("broker.properties")) {
            properties.load(defaults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String controller = address("CONTROLLER", ports.controller());
        properties.put("controller.quorum.voters", "1@127.0.0.1:" + ports.controller());
        properties.put("listeners", clients(ports, ports.proxied()) + "," + controller);
        properties.put("advertised.listeners", clients(ports, ports.proxy()));
        properties.put("log.dirs", folder.toString());
        return properties;
    }

    private static String clients(BrokerPorts ports, int proxied) {
        String direct = address("PLAINTEXT", ports.clients());
        return ports.hasProxy() ? direct + "," + address("PROXIED", proxied) : direct;
    }

    private static String address(String listener, int port) {
        return listener + "://127.0.0.1:" + port;
    }

    private static void format(Path folder) {
        try {
            Files.createDirectories(folder);
            new Formatter()
                    .setNodeId(1)
                    .setClusterId(Uuid.randomUuid().toString())
                    .addDirectory(folder.toString())
                    .setControllerListenerName("CONTROLLER")
                    .setMetadataLogDirectory(folder.toString())
                    .run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServerFailed("Kafka cannot format " + folder + ": " + e.getMessage());
        }
    }
}
