package dev.prospector.integration.adapter.in.rest.inbox;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import dev.prospector.integration.application.port.in.inbox.InboxUnavailable;
import dev.prospector.integration.application.port.in.inbox.UnprovenPush;
import dev.prospector.integration.domain.inbox.InvalidNotice;

/** Counts pushes and challenges by their outcome, and times pushes from the last byte read to the answer. No tenants in labels. */
@ApplicationScoped
class WebhookMeters {
    private final MeterRegistry registry;
    private final Timer acknowledgement;

    WebhookMeters(MeterRegistry registry) {
        this.registry = registry;
        acknowledgement = Timer.builder("prospector.webhook.acknowledgement")
                .description("From the last byte of a push to its answer")
                .serviceLevelObjectives(Duration.ofMillis(50), Duration.ofMillis(250), Duration.ofMillis(500))
                .register(registry);
    }

    /** @param taking fails with what refuses the push; never throws it */
    CompletionStage<PushOutcome> push(Supplier<CompletionStage<PushOutcome>> taking) {
        var begun = Timer.start(registry);
        return taking.get().whenComplete((taken, failure) -> {
            begun.stop(acknowledgement);
            push(failure == null ? taken : refused(failure));
        });
    }

    private static PushOutcome refused(Throwable failure) {
        var reason = failure instanceof CompletionException ? failure.getCause() : failure;
        if (reason instanceof UnprovenPush) {
            return PushOutcome.REFUSED;
        }
        if (reason instanceof InvalidNotice) {
            return PushOutcome.MALFORMED;
        }
        return reason instanceof InboxUnavailable ? PushOutcome.UNAVAILABLE : PushOutcome.FAILED;
    }

    void push(PushOutcome outcome) {
        count("prospector.webhook.pushes", outcome);
    }

    void challenge(ChallengeOutcome outcome) {
        count("prospector.webhook.challenges", outcome);
    }

    private void count(String name, Enum<?> outcome) {
        registry.counter(name, "outcome", outcome.name().toLowerCase(Locale.ROOT))
                .increment();
    }
}
