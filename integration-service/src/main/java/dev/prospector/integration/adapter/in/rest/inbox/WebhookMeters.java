package dev.prospector.integration.adapter.in.rest.inbox;

import java.time.Duration;
import java.util.Locale;
import java.util.function.BooleanSupplier;

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

    /** @param taking answers whether the notice is new, and throws what refuses the push */
    void push(BooleanSupplier taking) {
        var begun = Timer.start(registry);
        var outcome = PushOutcome.FAILED;
        try {
            outcome = taking.getAsBoolean() ? PushOutcome.ACCEPTED : PushOutcome.REPEATED;
        } catch (UnprovenPush e) {
            outcome = PushOutcome.REFUSED;
            throw e;
        } catch (InvalidNotice e) {
            outcome = PushOutcome.MALFORMED;
            throw e;
        } catch (InboxUnavailable e) {
            outcome = PushOutcome.UNAVAILABLE;
            throw e;
        } finally {
            begun.stop(acknowledgement);
            push(outcome);
        }
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
