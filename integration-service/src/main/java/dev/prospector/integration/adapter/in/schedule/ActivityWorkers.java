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

import dev.prospector.integration.application.port.in.activity.ActivityUpkeep;
import dev.prospector.integration.config.ActivityConfig;
import dev.prospector.integration.domain.activity.TakenCursor;
import dev.prospector.kit.data.work.Traces;
import dev.prospector.kit.data.work.WorkLoop;

/** Threads that fetch recruiters' activity, in each replica. Counts what became of each step by its kind; no tenants in labels. */
@ApplicationScoped
class ActivityWorkers {
    private final ActivityUpkeep upkeep;
    private final ActivityConfig config;
    private final MeterRegistry meters;
    private List<WorkLoop> loops = List.of();

    ActivityWorkers(ActivityUpkeep upkeep, ActivityConfig config, MeterRegistry meters) {
        this.upkeep = upkeep;
        this.config = config;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        loops = IntStream.range(0, config.workers())
                .mapToObj(i -> WorkLoop.start("activity-" + i, config.idle(), this::step))
                .toList();
    }

    private boolean step() {
        var fetchedBack = upkeep.fetchBack();
        var taken = upkeep.take();
        taken.ifPresent(
                cursor -> Traces.in(cursor.tenant(), null, "fetch activity", () -> count(cursor, upkeep.tend(cursor))));
        return fetchedBack || taken.isPresent();
    }

    private void count(TakenCursor cursor, ActivityUpkeep.Outcome outcome) {
        meters.counter("prospector.activity.steps", "kind", lower(cursor.key().kind()), "outcome", lower(outcome))
                .increment();
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    void stop(@Observes ShutdownEvent event) {
        Executor eachItsOwn = work -> new Thread(work, "activity-worker-end").start();
        loops.stream()
                .map(loop -> CompletableFuture.runAsync(loop::close, eachItsOwn))
                .toList()
                .forEach(CompletableFuture::join);
    }
}
