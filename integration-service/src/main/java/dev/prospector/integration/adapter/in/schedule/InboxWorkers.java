package dev.prospector.integration.adapter.in.schedule;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import dev.prospector.integration.application.port.in.inbox.ExportFetching;
import dev.prospector.integration.config.InboxConfig;
import dev.prospector.kit.data.work.Traces;
import dev.prospector.kit.data.work.WorkLoop;

/** Several per replica, so that one tenant's slow answers do not hold up the others. */
@ApplicationScoped
class InboxWorkers {
    private final ExportFetching exports;
    private final InboxConfig config;
    private List<WorkLoop> loops = List.of();

    InboxWorkers(ExportFetching exports, InboxConfig config) {
        this.exports = exports;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        loops = IntStream.range(0, config.workers())
                .mapToObj(i -> WorkLoop.start("inbox-worker-" + i, config.idle(), this::step))
                .toList();
    }

    private boolean step() {
        var taken = exports.take();
        taken.ifPresent(export -> Traces.in(export.trace(), "fetch export", () -> exports.fetch(export)));
        return taken.isPresent();
    }

    /** All at once: each may have to wait for LinkedIn. */
    void stop(@Observes ShutdownEvent event) {
        Executor eachItsOwn = work -> new Thread(work, "inbox-worker-end").start();
        loops.stream()
                .map(loop -> CompletableFuture.runAsync(loop::close, eachItsOwn))
                .toList()
                .forEach(CompletableFuture::join);
    }
}
