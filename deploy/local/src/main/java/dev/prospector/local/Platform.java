package dev.prospector.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.ObjIntConsumer;

import dev.prospector.testbed.BrokerPorts;
import dev.prospector.testbed.BrokerProcess;
import dev.prospector.testbed.Child;
import dev.prospector.testbed.Topics;

/**
 * The whole system on this machine: database, broker, sandbox and the five packaged services as child processes, seeded with
 * the demo tenants. For {@code deploy/local/up} and for the story test.
 */
public final class Platform implements AutoCloseable {

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
    public static Platform on(Setup setup, boolean fresh, Progress progress) {
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
    public void start() {
        progress.say("starting database, Kafka and sandbox");
        steps.together(List.of(this::startDatabase, this::startBroker, this::startSandbox));
        startServices();
        new Readiness(children, progress).await(health());
        sandbox().registerWebhook(setup.address(Door.GATEWAY).resolve("/webhooks/linkedin/application"));
        steps.together(new Seeds(sandbox(), setup.address(Door.INTEGRATION), api()).each());
        progress.say("tenants acme and globex are connected with LinkedIn (the sandbox), their users are known");
    }

    /**
     * Ends a process as {@code kill -9} does. Its log is kept beside the one that it will write when it is started again.
     *
     * @param name of a replica ({@link Service#name}), the database's kind, or {@code kafka}
     */
    public void kill(String name) {
        children.kill(name);
        keepLog(name);
    }

    /**
     * From now on the end of this process is no failure of the run.
     *
     * @return completes with the exit code when it has ended
     */
    public CompletableFuture<Integer> mayEnd(String name) {
        return children.mayEnd(name);
    }

    /** Starts a replica that has ended once more, and waits until it is ready. */
    public void restart(Service service, int replica) {
        start(service, replica);
        new Readiness(children, progress).await(Map.of(service.name(replica), health(service, replica)));
    }

    public List<Child> processes() {
        return children.alive();
    }

    /** @throws LaunchFailed with the end of the log of a process that ended though nobody was to end it */
    public void demandAllAlive() {
        children.demandAllAlive();
    }

    /** Blocks until a child dies. */
    LaunchFailed awaitFailure() {
        return children.death().join().report();
    }

    public Operator operator() {
        return new Operator(sandbox(), setup.address(Door.INTEGRATION));
    }

    public Sandbox sandbox() {
        return new Sandbox(setup.address(Door.SANDBOX));
    }

    /** The API as its clients see it. */
    public URI api() {
        return setup.address(Door.GATEWAY).resolve("/api/v1");
    }

    @Override
    public void close() {
        children.close();
        steps.awaitEnd();
    }

    /** Also after its end: over the data that it had. */
    public void startDatabase() {
        setup.database().start(setup, children);
        progress.say("database ready: " + setup.database().describe(setup));
    }

    /** Also after its end: over the data that it had. */
    public void startBroker() {
        if (setup.ownKafka().isEmpty()) {
            BrokerProcess.start(
                    setup.data().resolve("kafka"),
                    setup.extras()
                            .broker(BrokerPorts.of(
                                    setup.doors().port(Door.KAFKA, 0),
                                    setup.doors().port(Door.KAFKA_CONTROLLER, 0))),
                    setup.log("kafka"),
                    process -> children.add(Children.Tier.NEIGHBOURS, process));
        }
        Topics.read(setup.root().resolve("deploy/contracts/topics.yaml")).apply(setup.kafka());
        progress.say("Kafka ready at " + setup.kafka() + ", topics applied");
    }

    private void keepLog(String name) {
        try {
            Files.move(setup.log(name), setup.log(name + "-killed-at-" + progress.seconds() + "-s"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void startSandbox() {
        List<String> command = List.of(
                Child.java(),
                setup.marker(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                setup.root().resolve(SANDBOX_JAR).toString());
        Map<String, String> environment = Map.of(
                "SANDBOX_PORT", setup.port(Door.SANDBOX),
                "SANDBOX_DATA", setup.data().resolve("sandbox").toString());
        children.add(Children.Tier.NEIGHBOURS, Child.start("sandbox", command, environment, setup.log("sandbox")));
        URI discovery = setup.address(Door.SANDBOX).resolve("/idp/.well-known/openid-configuration");
        new Readiness(children, progress).await(Map.of("sandbox", discovery));
    }

    private void startServices() {
        forEachReplica(this::start);
        progress.say("services are starting");
    }

    private Map<String, URI> health() {
        Map<String, URI> health = new HashMap<>();
        forEachReplica((service, replica) -> health.put(service.name(replica), health(service, replica)));
        return health;
    }

    private URI health(Service service, int replica) {
        return setup.doors().address(service.health(), replica).resolve("/q/health/ready");
    }

    private void forEachReplica(ObjIntConsumer<Service> action) {
        for (int replica = 0; replica < setup.doors().replicas(); replica++) {
            for (Service service : Service.values()) {
                action.accept(service, replica);
            }
        }
    }

    private void start(Service service, int replica) {
        String name = service.name(replica);
        children.add(
                service == Service.GATEWAY ? Children.Tier.GATEWAY : Children.Tier.SERVICES,
                Child.start(
                        name,
                        service.folder(setup),
                        service.command(setup, replica),
                        environment(service, replica),
                        setup.log(name)));
    }

    /** With what LinkedIn has given the product: it goes to the one service that speaks with LinkedIn. */
    private Map<String, String> environment(Service service, int replica) {
        Map<String, String> environment = service.environment(setup, replica);
        if (service == Service.INTEGRATION) {
            Answer parent = sandbox().parentApplication();
            environment.put("PROSPECTOR_LINKEDIN_PARENT_CLIENT_ID", parent.text("clientId"));
            environment.put("PROSPECTOR_LINKEDIN_PARENT_CLIENT_SECRET", parent.text("clientSecret"));
        }
        return environment;
    }
}
