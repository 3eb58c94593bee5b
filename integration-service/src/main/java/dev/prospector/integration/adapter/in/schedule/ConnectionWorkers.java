package dev.prospector.integration.adapter.in.schedule;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import dev.prospector.integration.application.port.in.connection.ConnectionUpkeep;
import dev.prospector.integration.application.port.in.connection.StatusFetching;
import dev.prospector.integration.config.ConnectionConfig;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.kit.data.work.Traces;
import dev.prospector.kit.data.work.WorkLoop;

/** Threads for each kind of work in each replica, so that slow answers to one tenant do not hold up the others. */
@ApplicationScoped
class ConnectionWorkers {
    private final ConnectionUpkeep upkeep;
    private final StatusFetching statuses;
    private final ConnectionConfig config;
    private List<WorkLoop> loops = List.of();

    ConnectionWorkers(ConnectionUpkeep upkeep, StatusFetching statuses, ConnectionConfig config) {
        this.upkeep = upkeep;
        this.statuses = statuses;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        loops = Stream.of(
                        workers("our-half", config.workers(), () -> tend(Kind.OUR_HALF, "send our half")),
                        workers("status-poll", config.workers(), () -> tend(Kind.POLL, "poll integrations")),
                        workers("status-push", config.workers(), this::fetch),
                        workers("secret-rotation", 1, () -> tend(Kind.SECRET_ROTATION, "rotate secret")),
                        workers("disconnection", 1, () -> tend(Kind.DISCONNECTION, "disconnect")),
                        workers("apply-address", 1, () -> tend(Kind.APPLY_ADDRESS, "tell apply address")))
                .flatMap(workers -> workers)
                .toList();
    }

    private Stream<WorkLoop> workers(String name, int number, BooleanSupplier step) {
        return IntStream.range(0, number).mapToObj(i -> WorkLoop.start(name + "-" + i, config.idle(), step));
    }

    private boolean tend(Kind kind, String span) {
        var taken = upkeep.take(kind);
        taken.ifPresent(work -> Traces.in(work.tenant(), null, span, () -> upkeep.tend(work)));
        return taken.isPresent();
    }

    private boolean fetch() {
        var taken = statuses.take();
        taken.ifPresent(
                status -> Traces.in(status.tenant(), status.trace(), "fetch status", () -> statuses.fetch(status)));
        return taken.isPresent();
    }

    /** All at once: each may have to wait for LinkedIn. */
    void stop(@Observes ShutdownEvent event) {
        Executor eachItsOwn = work -> new Thread(work, "connection-worker-end").start();
        loops.stream()
                .map(loop -> CompletableFuture.runAsync(loop::close, eachItsOwn))
                .toList()
                .forEach(CompletableFuture::join);
    }
}
