package dev.prospector.integration.adapter.out.http.linkedin;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;

import dev.prospector.integration.adapter.out.http.linkedin.CallFailed.HeldBack;
import dev.prospector.integration.adapter.out.http.linkedin.CallFailed.Kind;

/** Counts and times calls by resource and outcome, and counts those that we held back. No tenants in labels. */
@ApplicationScoped
class CallMeters {
    private static final String SUCCESS = "answered";

    private final MeterRegistry registry;

    CallMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void made(Resource resource, Optional<Kind> failure, Duration time) {
        var outcome = failure.map(CallMeters::lower).orElse(SUCCESS);
        registry.timer("prospector.linkedin.calls", "resource", resource.title(), "outcome", outcome)
                .record(time);
    }

    void heldBack(Resource resource, HeldBack by) {
        registry.counter("prospector.linkedin.held.back", "resource", resource.title(), "reason", lower(by))
                .increment();
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
