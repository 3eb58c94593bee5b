package dev.prospector.integration.adapter.in.rest.link;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;

import dev.prospector.integration.domain.link.LinkingRefused;

/** Counts how far attempts to link come, and why not further. No tenants, users or persons in labels. */
@ApplicationScoped
class LinkingMeters {
    private final MeterRegistry registry;

    LinkingMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** @param outcome of a step that was not refused; its own reason is a refusal's */
    <T> T counted(Supplier<T> step, Function<T, String> outcome) {
        try {
            var done = step.get();
            count(outcome.apply(done));
            return done;
        } catch (LinkingRefused e) {
            count(e.reason().name());
            throw e;
        }
    }

    private void count(String outcome) {
        registry.counter("prospector.linking.attempts", "outcome", outcome.toLowerCase(Locale.ROOT))
                .increment();
    }
}
