package dev.prospector.sync.adapter.out.http;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import io.smallrye.faulttolerance.api.Guard;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

import dev.prospector.kit.http.Replicas;
import dev.prospector.kit.http.RetryAfter;
import dev.prospector.kit.http.TokenRefused;
import dev.prospector.kit.http.TokenUnavailable;
import dev.prospector.sync.application.port.out.CallRejected;
import dev.prospector.sync.application.port.out.ServiceAway;
import dev.prospector.sync.config.CallConfig;

/**
 * One service of ours, with a breaker and a time limit around its calls. Says in the core's words how a call failed.
 */
final class GuardedService {

    private final String name;
    private final Replicas replicas;
    private final Clock clock;
    private final Guard guard;

    GuardedService(String name, List<URI> addresses, CallConfig calls, Clock clock) {
        this.name = name;
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
                .skipOn(CallRejected.class)
                .name(name)
                .done()
                .build();
    }

    /**
     * @param call to one of the service's addresses
     * @param meaning what the answer says in the core's words; an {@code IllegalArgumentException} when nothing that
     *     we understand
     * @throws ServiceAway when there is no answer, or none that we understand, now
     * @throws CallRejected when the service will not take this call
     */
    <A, T> T ask(Function<URI, A> call, Function<A, T> meaning, Class<T> type) {
        try {
            return guard.get(() -> called(call, meaning), type);
        } catch (FaultToleranceException breakerOpenOrTooSlow) {
            throw away(breakerOpenOrTooSlow, Duration.ZERO);
        }
    }

    private <A, T> T called(Function<URI, A> call, Function<A, T> meaning) {
        try {
            return meaning.apply(said(replicas.ask(call)));
        } catch (FailedAnswer failed) {
            throw failed.isPassing()
                    ? away(failed, RetryAfter.of(failed.retryAfter(), clock.instant()))
                    : new CallRejected(name + ": " + failed.getMessage());
        } catch (ProcessingException | WebApplicationException | TokenUnavailable | TokenRefused noAnswer) {
            throw away(noAnswer, Duration.ZERO);
        } catch (IllegalArgumentException notUnderstood) {
            throw away(notUnderstood, Duration.ZERO);
        }
    }

    /** An answer without a body comes as null. */
    static <A> A said(A answer) {
        if (answer == null) {
            throw new IllegalArgumentException("empty");
        }
        return answer;
    }

    /** Names the kind of the failure only: messages of others may quote what was sent. */
    private ServiceAway away(RuntimeException why, Duration retryAfter) {
        String kind =
                why instanceof FailedAnswer ? why.getMessage() : why.getClass().getSimpleName();
        return new ServiceAway(name + ": " + kind, retryAfter);
    }
}
