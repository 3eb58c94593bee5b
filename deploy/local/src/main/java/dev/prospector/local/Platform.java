package dev.prospector.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.prospector.testbed.Account;
import dev.prospector.testbed.BrokerProcess;
import dev.prospector.testbed.Child;
import dev.prospector.testbed.Database;
import dev.prospector.testbed.DatabaseOptions;
import dev.prospector.testbed.Topics;

/**
 * The whole system on this machine: database, broker, sandbox and the five packaged services as child processes, seeded with
 * the demo tenants. For {@code deploy/local/up} and for the story test.
 */
final class Platform implements AutoCloseable {

    private static final String SANDBOX_JAR = "deploy/linkedin-sandbox/target/linkedin-sandbox.jar";

    private final Setup setup;
    private final Progress progress;
    private final Children children;
    private final Steps steps = new Steps();

    private Platform(Setup setup, Progress progress, Children children) {
        this.setup = setup;
        this.progress = progress;
        this.children = children;
    }

    /**
     * Takes the data folder over: what an earlier run left behind on it is ended, and the ports must be free.
     *
     * @param fresh empties the data folder first
     * @throws LaunchFailed when a run is going on there, or a port is taken
     */
    static Platform on(Setup setup, boolean fresh, Progress progress) {
        DataFolder data = new DataFolder(setup.data());
        data.ensure();
        PidFile pids = new PidFile(setup.data());
        List<String> stale = pids.takeOver();
        if (!stale.isEmpty()) {
            progress.say("ended what an earlier run left behind: " + String.join(", ", stale));
        }
        Door.demandFree(setup.ports());
        if (fresh) {
            data.empty();
        }
        return new Platform(setup, progress, new Children(pids));
    }

    /**
     * Starts everything, waits until all of it is ready, and seeds it. {@link #close} is needed even when it fails.
     *
     * @throws LaunchFailed with the end of the log of what did not start
     */
    void start() {
        progress.say("starting database, Kafka and sandbox");
        steps.together(List.of(this::startDatabase, this::startBroker, this::startSandbox));
        startServices();
        new Readiness(children, progress).await(health());
        new Seeds(sandbox(), setup.address(Door.INTEGRATION)).sow();
        progress.say("tenants acme and globex are connected with the sandbox");
    }

    /** Blocks until a child dies. */
    LaunchFailed awaitFailure() {
        return children.death().join().report();
    }

    URI address(Door door) {
        return setup.address(door);
    }

    Sandbox sandbox() {
        return new Sandbox(setup.address(Door.SANDBOX));
    }

    /** The API as its clients see it. */
    URI api() {
        return address(Door.GATEWAY).resolve("/api/v1");
    }

    @Override
    public void close() {
        children.close();
        steps.awaitEnd();
    }

    private void startDatabase() {
        List<Account> accounts = Arrays.stream(Service.values())
                .filter(Service::hasDatabase)
                .map(service -> service.account(setup.secrets()))
                .toList();
        Path folder = setup.data().resolve("mariadb");
        int port = setup.ports().get(Door.MARIADB);
        Database.start(
                DatabaseOptions.in(folder, port, setup.log("mariadb"), accounts),
                server -> children.add(Children.Tier.DATABASE, server));
        progress.say("database ready");
    }

    private void startBroker() {
        BrokerProcess broker = BrokerProcess.start(
                setup.data().resolve("kafka"),
                setup.ports().get(Door.KAFKA),
                setup.ports().get(Door.KAFKA_CONTROLLER),
                setup.log("kafka"),
                process -> children.add(Children.Tier.NEIGHBOURS, process));
        Topics.read(setup.root().resolve("deploy/contracts/topics.yaml")).apply(broker.bootstrapServers());
        progress.say("Kafka ready, topics applied");
    }

    private void startSandbox() {
        List<String> command = List.of(
                Child.java(),
                setup.marker(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                setup.root().resolve(SANDBOX_JAR).toString());
        Map<String, String> environment = Map.of(
                "SANDBOX_PORT", setup.port(Door.SANDBOX),
                "SANDBOX_DATA", setup.data().resolve("sandbox").toString());
        start(Children.Tier.NEIGHBOURS, "sandbox", command, environment);
        URI discovery = setup.address(Door.SANDBOX).resolve("/idp/.well-known/openid-configuration");
        new Readiness(children, progress).await(Map.of("sandbox", discovery));
    }

    private void startServices() {
        for (Service service : Service.values()) {
            Children.Tier tier = service == Service.GATEWAY ? Children.Tier.GATEWAY : Children.Tier.SERVICES;
            String database = Database.url(setup.ports().get(Door.MARIADB), service.schema());
            start(tier, service.module(), service.command(setup), service.environment(setup, database));
        }
        progress.say("services are starting");
    }

    private Map<String, URI> health() {
        return Arrays.stream(Service.values())
                .collect(Collectors.toMap(Service::module, service -> setup.address(service.health())
                        .resolve("/q/health/ready")));
    }

    private void start(Children.Tier tier, String name, List<String> command, Map<String, String> environment) {
        children.add(tier, Child.start(name, command, environment, setup.log(name)));
    }
}
