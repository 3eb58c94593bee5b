package dev.prospector.testbed;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.DescribeClusterOptions;

/** A Kafka broker in a process of its own, on the loopback address. */
public final class BrokerProcess implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofSeconds(20);

    private final Child process;
    private final int port;

    private BrokerProcess(Child process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts a broker over the folder, which is formatted when it is new.
     *
     * @throws ServerFailed when a port is taken, or with the end of the broker's log
     */
    public static BrokerProcess start(Path folder, int port, int controllerPort, Path log) {
        return start(folder, BrokerPorts.of(port, controllerPort), log, broker -> {});
    }

    /** @param started sees the broker as soon as it is a process, before it answers */
    public static BrokerProcess start(Path folder, BrokerPorts ports, Path log, Consumer<Child> started) {
        Ports.demandFree("kafka", ports.clients());
        Ports.demandFree("kafka's controller", ports.controller());
        List<String> command = List.of(
                Child.java(),
                "-Xmx160m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dbroker.folder=" + folder.toAbsolutePath(),
                "-Dbroker.port=" + ports.clients(),
                "-Dbroker.controller-port=" + ports.controller(),
                "-Dbroker.proxied-port=" + ports.proxied(),
                "-Dbroker.proxy-port=" + ports.proxy(),
                "-Dbroker.guarded=true",
                BrokerMain.class.getName());
        Map<String, String> environment = Map.of("CLASSPATH", System.getProperty("java.class.path"));
        BrokerProcess broker = new BrokerProcess(Child.start("kafka", command, environment, log), ports.clients());
        started.accept(broker.process);
        Readiness.await(broker.process, START, broker::answers);
        return broker;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public Child process() {
        return process;
    }

    @Override
    public void close() {
        process.stop(STOP);
    }

    static Admin admin(String bootstrapServers) {
        Properties properties = new Properties();
        properties.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        return Admin.create(properties);
    }

    private boolean answers() {
        if (!Ports.isTaken(port)) {
            return false; // spares a client that would complain in our log
        }
        try (Admin admin = admin(bootstrapServers())) {
            return !admin.describeCluster(new DescribeClusterOptions().timeoutMs(5_000))
                    .nodes()
                    .get()
                    .isEmpty();
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
