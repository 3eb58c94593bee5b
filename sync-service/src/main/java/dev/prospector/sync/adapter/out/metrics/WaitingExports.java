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

import dev.prospector.sync.application.port.out.export.DueExports;

/**
 * {@code prospector.exports.waiting} and {@code prospector.exports.waiting.oldest} (seconds; 0 when nothing waits):
 * exports of all tenants with a step of ours before them; looked up when they are asked for.
 */
@ApplicationScoped
class WaitingExports {

    void register(@Observes StartupEvent start, MeterRegistry meters, DueExports due, Clock clock) {
        Gauge.builder("prospector.exports.waiting", due, exports -> exports.backlog()
                        .waiting())
                .description("Exports with a step before them, due or not yet")
                .register(meters);
        TimeGauge.builder(
                        "prospector.exports.waiting.oldest", due, TimeUnit.MILLISECONDS, exports -> age(exports, clock))
                .description("How long the one that has waited longest has been worked")
                .register(meters);
    }

    private static double age(DueExports due, Clock clock) {
        return due.backlog()
                .oldest()
                .map(since -> Duration.between(since, clock.instant()).toMillis())
                .orElse(0L);
    }
}
