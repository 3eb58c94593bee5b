package dev.prospector.integration.adapter.in.schedule;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import dev.prospector.integration.application.port.in.departure.DepartureUpkeep;
import dev.prospector.integration.config.DepartureConfig;
import dev.prospector.integration.domain.connection.DueWork;
import dev.prospector.kit.data.work.Traces;
import dev.prospector.kit.data.work.WorkLoop;

/** Threads that look up members who left LinkedIn, in each replica. Counts what became of each step; no tenants in labels. */
@ApplicationScoped
class DepartureWorkers {
    private final DepartureUpkeep upkeep;
    private final DepartureConfig config;
    private final MeterRegistry meters;
    private List<WorkLoop> loops = List.of();

    DepartureWorkers(DepartureUpkeep upkeep, DepartureConfig config, MeterRegistry meters) {
        this.upkeep = upkeep;
        this.config = config;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        loops = IntStream.range(0, config.workers())
                .mapToObj(i -> WorkLoop.start("departures-" + i, config.idle(), this::step))
                .toList();
    }

    private boolean step() {
        var taken = upkeep.take();
        taken.ifPresent(
                work -> Traces.in(work.tenant(), null, "look up departures", () -> count(work, upkeep.tend(work))));
        return taken.isPresent();
    }

    private void count(DueWork work, DepartureUpkeep.Outcome outcome) {
        meters.counter("prospector.departures.steps", "kind", lower(work.kind()), "outcome", lower(outcome))
                .increment();
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    void stop(@Observes ShutdownEvent event) {
        Executor eachItsOwn = work -> new Thread(work, "departure-worker-end").start();
        loops.stream()
                .map(loop -> CompletableFuture.runAsync(loop::close, eachItsOwn))
                .toList()
                .forEach(CompletableFuture::join);
    }
}
