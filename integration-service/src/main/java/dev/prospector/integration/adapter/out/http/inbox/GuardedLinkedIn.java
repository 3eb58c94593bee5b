package dev.prospector.integration.adapter.out.http.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.Guard;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

import dev.prospector.integration.application.port.out.inbox.NoAnswer;
import dev.prospector.integration.config.LinkedInConfig;
import dev.prospector.integration.domain.inbox.FetchFailure;
import dev.prospector.integration.domain.inbox.FetchFailure.Reason;

/**
 * A time limit and a breaker around all questions to LinkedIn. Refusals, throttling and empty answers are one tenant's own affair: only
 * silence and errors of LinkedIn's open the breaker.
 */
@ApplicationScoped
class GuardedLinkedIn {
    private static final Set<Reason> OUTAGES = Set.of(Reason.UNREACHABLE, Reason.LINKEDIN_ERROR);

    private final Clock clock;
    private final Duration pause;
    private final Guard guard;

    /** When the next question is let through; null while all are. */
    private final AtomicReference<Instant> nextTrial = new AtomicReference<>();

    GuardedLinkedIn(LinkedInConfig config, Clock clock) {
        this.clock = clock;
        pause = config.breaker().pause();
        guard = Guard.create()
                .withTimeout()
                .duration(config.limit().toMillis(), ChronoUnit.MILLIS)
                .done()
                .withCircuitBreaker()
                .requestVolumeThreshold(config.breaker().window())
                .failureRatio(config.breaker().failures())
                .delay(pause.toMillis(), ChronoUnit.MILLIS)
                .when(GuardedLinkedIn::isOutage)
                .onStateChange(this::changed)
                .done()
                .build();
    }

    /** While the breaker is open, true once in each pause: that question shows whether LinkedIn is back. */
    boolean mayBeAsked() {
        var trial = nextTrial.get();
        var now = clock.instant();
        return trial == null || !now.isBefore(trial) && nextTrial.compareAndSet(trial, now.plus(pause));
    }

    /** @throws NoAnswer that of the question, or because it took too long or the breaker is open */
    byte[] ask(Supplier<byte[]> question) {
        try {
            return guard.get(question, byte[].class);
        } catch (FaultToleranceException tooLongOrOpen) {
            throw new NoAnswer(FetchFailure.of(Reason.UNREACHABLE));
        }
    }

    private void changed(CircuitBreakerState state) {
        nextTrial.set(
                state == CircuitBreakerState.CLOSED ? null : clock.instant().plus(pause));
    }

    private static boolean isOutage(Throwable failure) {
        return !(failure instanceof NoAnswer none)
                || OUTAGES.contains(none.failure().reason());
    }
}
