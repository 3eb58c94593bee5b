package dev.prospector.sync.adapter.out.metrics;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;

import dev.prospector.sync.application.port.out.export.Outcomes;
import dev.prospector.sync.domain.export.Export;

/** {@code prospector.exports.ended} by state and reason: neither tenant nor person. */
@ApplicationScoped
class MicrometerOutcomes implements Outcomes {

    private final MeterRegistry meters;

    MicrometerOutcomes(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void ended(Export export) {
        meters.counter(
                        "prospector.exports.ended",
                        "state",
                        export.state().name(),
                        "reason",
                        export.reason().map(Enum::name).orElse("NONE"))
                .increment();
    }
}
