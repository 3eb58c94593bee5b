package dev.prospector.local;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

import dev.prospector.testbed.BrokerProcess;
import dev.prospector.testbed.Child;
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
        setup.openDoors().demandFree();
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

    Sandbox sandbox() {
        return new Sandbox(setup.address(Door.SANDBOX));
    }

    /** The API as its clients see it. */
    URI api() {
        return setup.address(Door.GATEWAY).resolve("/api/v1");
    }

    @Override
    public void close() {
        children.close();
        steps.awaitEnd();
    }

    private void startDatabase() {
        setup.database().start(setup, children);
        progress.say("database ready: " + setup.database().describe(setup));
    }

    private void startBroker() {
        if (setup.ownKafka().isEmpty()) {
            BrokerProcess.start(
                    setup.data().resolve("kafka"),
                    setup.doors().port(Door.KAFKA, 0),
                    setup.doors().port(Door.KAFKA_CONTROLLER, 0),
                    setup.log("kafka"),
                    process -> children.add(Children.Tier.NEIGHBOURS, process));
        }
        Topics.read(setup.root().resolve("deploy/contracts/topics.yaml")).apply(setup.kafka());
        progress.say("Kafka ready at " + setup.kafka() + ", topics applied");
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
        forEachReplica((service, replica) -> start(
                service == Service.GATEWAY ? Children.Tier.GATEWAY : Children.Tier.SERVICES,
                service.name(replica),
                service.command(setup),
                service.environment(setup, replica)));
        progress.say("services are starting");
    }

    private Map<String, URI> health() {
        Map<String, URI> health = new HashMap<>();
        forEachReplica((service, replica) -> health.put(
                service.name(replica),
                setup.doors().address(service.health(), replica).resolve("/q/health/ready")));
        return health;
    }

    private void forEachReplica(ObjIntConsumer<Service> action) {
        for (int replica = 0; replica < setup.doors().replicas(); replica++) {
            for (Service service : Service.values()) {
                action.accept(service, replica);
            }
        }
    }

    private void start(Children.Tier tier, String name, List<String> command, Map<String, String> environment) {
        children.add(tier, Child.start(name, command, environment, setup.log(name)));
    }
}
