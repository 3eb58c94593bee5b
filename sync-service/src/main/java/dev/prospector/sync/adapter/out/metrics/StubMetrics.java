package dev.prospector.sync.adapter.out.metrics;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.runtime.StartupEvent;

import dev.prospector.sync.application.port.out.activity.DueStubs;
import dev.prospector.sync.application.port.out.activity.StubOutcomes;
import dev.prospector.sync.domain.activity.StubLanding;
import dev.prospector.sync.domain.activity.StubTrouble;

/**
 * {@code prospector.stubs.attempts} by outcome; of all tenants {@code prospector.stubs.waiting}, {@code prospector.stubs.waiting.oldest} (seconds;
 * 0 when nothing waits) and {@code prospector.stubs.parked} by reason, looked up when they are asked for. Neither tenant nor person.
 */
@ApplicationScoped
class StubMetrics implements StubOutcomes {

    private final MeterRegistry meters;

    StubMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    void register(@Observes StartupEvent start, DueStubs due, Clock clock) {
        Gauge.builder("prospector.stubs.waiting", due, stubs -> stubs.backlog().waiting())
                .description("Stub profiles that are no candidates yet and not parked")
                .register(meters);
        TimeGauge.builder("prospector.stubs.waiting.oldest", due, TimeUnit.MILLISECONDS, stubs -> age(stubs, clock))
                .description("How long the one that has waited longest has waited")
                .register(meters);
        for (StubTrouble why : StubTrouble.values()) {
            Gauge.builder("prospector.stubs.parked", due, stubs -> parked(stubs, why))
                    .description("Stub profiles that were refused, and are tried again once in a while")
                    .tag("reason", why.name())
                    .register(meters);
        }
    }

    private static long parked(DueStubs due, StubTrouble why) {
        return due.backlog().parked().getOrDefault(why, 0L);
    }

    private static double age(DueStubs due, Clock clock) {
        return due.backlog()
                .oldest()
                .map(since -> Duration.between(since, clock.instant()).toMillis())
                .orElse(0L);
    }

    @Override
    public void attempted(StubLanding landing) {
        meters.counter("prospector.stubs.attempts", "outcome", outcome(landing)).increment();
    }

    private static String outcome(StubLanding landing) {
        if (landing.isLanded()) {
            return "LANDED";
        }
        return landing.parked() == null ? "POSTPONED" : "PARKED";
    }
}
