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

import dev.prospector.integration.application.port.in.seat.SeatUpkeep;
import dev.prospector.integration.config.SeatConfig;
import dev.prospector.kit.data.work.Traces;
import dev.prospector.kit.data.work.WorkLoop;

/** Threads that look at seats, in each replica. Counts what became of each look; no tenants in labels. */
@ApplicationScoped
class SeatWorkers {
    private final SeatUpkeep upkeep;
    private final SeatConfig config;
    private final MeterRegistry meters;
    private List<WorkLoop> loops = List.of();

    SeatWorkers(SeatUpkeep upkeep, SeatConfig config, MeterRegistry meters) {
        this.upkeep = upkeep;
        this.config = config;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        loops = IntStream.range(0, config.workers())
                .mapToObj(i -> WorkLoop.start("seats-" + i, config.idle(), this::look))
                .toList();
    }

    private boolean look() {
        var taken = upkeep.take();
        taken.ifPresent(work -> Traces.in(work.tenant(), null, "look at seats", () -> count(upkeep.tend(work))));
        return taken.isPresent();
    }

    private void count(SeatUpkeep.Outcome outcome) {
        meters.counter("prospector.seats.polls", "outcome", outcome.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    void stop(@Observes ShutdownEvent event) {
        Executor eachItsOwn = work -> new Thread(work, "seat-worker-end").start();
        loops.stream()
                .map(loop -> CompletableFuture.runAsync(loop::close, eachItsOwn))
                .toList()
                .forEach(CompletableFuture::join);
    }
}
