package dev.prospector.local.crash;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import dev.prospector.local.BundledDatabase;
import dev.prospector.local.Client;
import dev.prospector.local.Doors;
import dev.prospector.local.Platform;
import dev.prospector.local.Progress;
import dev.prospector.local.Sandbox;
import dev.prospector.local.Service;
import dev.prospector.local.Setup;
import dev.prospector.local.story.Acme;
import dev.prospector.testbed.DatabaseKind;
import dev.prospector.testbed.Folders;
import dev.prospector.testbed.Repository;

/** The packaged services with the agent in each, on free ports and fresh data. Those that were killed are started again. */
final class CrashPointSystem implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofMinutes(5);
    static final Duration STEP = Duration.ofMillis(50);

    private static final String AGENT = "deploy/crash-points/target/crash-points.jar";

    private final CrashPointAgents agents;
    private final Setup setup;
    private final Platform platform;
    private final CrashPointDatabase database;
    private final Map<Service, CompletableFuture<Void>> rebirths = new EnumMap<>(Service.class);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    CrashPointSystem() {
        Path data = Repository.root().resolve("deploy/local/target/crash-points");
        Folders.remove(data);
        agents = new CrashPointAgents(Repository.root().resolve(AGENT), data.resolve("crash-points"));
        setup = new Setup(
                        Repository.root(),
                        data,
                        Doors.free(1),
                        new BundledDatabase(DatabaseKind.chosen()),
                        Optional.empty())
                .with(agents);
        platform = Platform.on(setup, false, new Progress(System.out, Instant.now()));
        database = new CrashPointDatabase(setup);
    }

    void start() {
        platform.start();
    }

    CrashPointAgents agents() {
        return agents;
    }

    CrashPointDatabase database() {
        return database;
    }

    Sandbox sandbox() {
        return platform.sandbox();
    }

    /** With a new token of its recruiter. */
    Acme acme() {
        return new Acme(new Client(platform.api(), sandbox().userToken("recruiter")), sandbox());
    }

    /** With a new token. */
    Client admin() {
        return new Client(platform.api(), sandbox().userToken("admin"));
    }

    /** From now on the service's end is no failure; it is started again at once. */
    void mayEnd(Service service) {
        CompletableFuture<Integer> end = platform.mayEnd(service.name(0));
        rebirths.put(service, end.thenRunAsync(() -> platform.restart(service, 0), threads));
    }

    /** Those that have not ended are to live. */
    void nobodyMayEnd() {
        rebirths.values().forEach(rebirth -> rebirth.cancel(false));
        rebirths.clear();
    }

    /**
     * Whether those that were to end have ended, and run again.
     *
     * @throws LaunchFailed when another has ended
     */
    boolean isWhole() {
        platform.demandAllAlive();
        return rebirths.values().stream().allMatch(rebirth -> rebirth.isDone() && rebirth.join() == null);
    }

    @Override
    public void close() throws SQLException {
        threads.shutdownNow();
        database.close();
        platform.close();
    }
}
