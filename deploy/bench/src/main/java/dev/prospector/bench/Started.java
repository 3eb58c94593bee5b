package dev.prospector.bench;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import dev.prospector.local.Http;
import dev.prospector.testbed.Child;
import dev.prospector.testbed.Ports;
import dev.prospector.testbed.Repository;

/** A process of a benchmark, and where it listens. */
record Started(Child child, URI address) implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(20);
    private static final Path LOGS = Path.of("deploy/bench/target/logs");

    /** A packaged service on a free port; returns when it listens there and says that it is ready. */
    static Started service(String module, Map<String, String> configuration) {
        var port = Ports.free();
        var management = Ports.free();
        var command = new ArrayList<>(List.of(Child.java()));
        command.addAll(Settings.flagList());
        configuration.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.add("-Dquarkus.http.host=127.0.0.1");
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dquarkus.management.host=127.0.0.1");
        command.add("-Dquarkus.management.port=" + management);
        command.add("-jar");
        command.add(Repository.root()
                .resolve(module)
                .resolve("target/quarkus-app/quarkus-run.jar")
                .toString());
        var started = start(module, command, port);
        started.awaitReady(management);
        return started;
    }

    static Started start(String name, List<String> command, int port) {
        var child = Child.start(name, command, Map.of(), LOGS.resolve(name + ".log"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> child.stop(STOP)));
        var started = new Started(child, URI.create("http://127.0.0.1:" + port));
        started.await(started::listens);
        return started;
    }

    ProcessHandle process() {
        return child.handle();
    }

    @Override
    public void close() {
        child.stop(STOP);
    }

    private void awaitReady(int management) {
        awaitOk(URI.create("http://127.0.0.1:" + management + "/q/health/ready"));
    }

    /** Returns when the address answers 200. */
    void awaitOk(URI address) {
        await(() -> Http.isOk(address));
    }

    private boolean listens() {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private void await(java.util.function.BooleanSupplier condition) {
        var end = Instant.now().plus(START);
        while (!condition.getAsBoolean()) {
            if (!child.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException(child.name() + " did not start:\n" + child.endOfLog(30));
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
