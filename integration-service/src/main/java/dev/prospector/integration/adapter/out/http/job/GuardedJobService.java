package dev.prospector.integration.adapter.out.http.job;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.util.TypeLiteral;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import io.smallrye.faulttolerance.api.Guard;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

import dev.prospector.integration.application.port.out.seat.UsersUnavailable;
import dev.prospector.integration.config.CallConfig;
import dev.prospector.kit.http.Replicas;
import dev.prospector.kit.http.RetryAfter;
import dev.prospector.kit.http.TokenRefused;
import dev.prospector.kit.http.TokenUnavailable;

/** job-service, with a breaker and a time limit around its calls. Says in the core's words that a call failed. */
@Singleton
class GuardedJobService {
    private final Replicas replicas;
    private final Clock clock;
    private final Guard guard;

    GuardedJobService(
            @ConfigProperty(name = "prospector.services.job") List<URI> addresses, CallConfig calls, Clock clock) {
        this.replicas = new Replicas(addresses);
        this.clock = clock;
        guard = Guard.create()
                .withTimeout()
                .duration(calls.limit().toMillis(), ChronoUnit.MILLIS)
                .done()
                .withCircuitBreaker()
                .requestVolumeThreshold(calls.breaker().window())
                .failureRatio(calls.breaker().failures())
                .delay(calls.breaker().pause().toMillis(), ChronoUnit.MILLIS)
                .name("job-service")
                .done()
                .build();
    }

    /**
     * @param call to one of the service's addresses
     * @throws UsersUnavailable when there is no answer, or none that we understand
     */
    <T> T ask(Function<URI, T> call, TypeLiteral<T> type) {
        try {
            return guard.get(() -> answered(call), type);
        } catch (FaultToleranceException breakerOpenOrTooSlow) {
            throw unavailable(breakerOpenOrTooSlow, Duration.ZERO);
        }
    }

    private <T> T answered(Function<URI, T> call) {
        try {
            return replicas.ask(call);
        } catch (FailedAnswer failed) {
            throw unavailable(failed, RetryAfter.of(failed.retryAfter(), clock.instant()));
        } catch (ProcessingException
                | WebApplicationException
                | TokenUnavailable
                | TokenRefused
                | IllegalArgumentException noAnswer) {
            throw unavailable(noAnswer, Duration.ZERO);
        }
    }

    /** Names the kind of the failure only: messages of others may quote what was sent. */
    private static UsersUnavailable unavailable(RuntimeException why, Duration retryAfter) {
        var kind =
                why instanceof FailedAnswer ? why.getMessage() : why.getClass().getSimpleName();
        return new UsersUnavailable("job-service: " + kind, retryAfter);
    }
}
