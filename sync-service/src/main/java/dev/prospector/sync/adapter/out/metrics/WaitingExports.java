package dev.prospector.sync.adapter.out.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

import dev.prospector.sync.application.port.out.DueExports;

/** {@code prospector.exports.waiting}: exports of all tenants with a step of ours before them; counted when it is asked for. */
@ApplicationScoped
class WaitingExports {

    void register(@Observes StartupEvent start, MeterRegistry meters, DueExports due) {
        Gauge.builder("prospector.exports.waiting", due, DueExports::waiting)
                .description("Exports with a step before them, due or not yet")
                .register(meters);
    }
}
