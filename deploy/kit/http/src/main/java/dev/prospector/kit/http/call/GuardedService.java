package dev.prospector.kit.http.call;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import io.smallrye.faulttolerance.api.Guard;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/**
 * Another service of ours, with a time limit and a breaker around its calls. The guard may call on another thread, where no request names
 * the tenant or the user.
 */
public final class GuardedService {
    private final String name;
    private final Replicas replicas;
    private final Clock clock;
    private final Refusals refusals;
    private final Guard guard;

    /** @param addresses one for each replica */
    public GuardedService(String name, List<URI> addresses, CallConfig calls, Clock clock, Refusals refusals) {
        this.name = name;
        this.replicas = new Replicas(addresses);
        this.clock = clock;
        this.refusals = refusals;
        guard = Guard.create()
                .withTimeout()
                .duration(calls.limit().toMillis(), ChronoUnit.MILLIS)
                .done()
                .withCircuitBreaker()
                .requestVolumeThreshold(calls.breaker().window())
                .failureRatio(calls.breaker().failures())
                .delay(calls.breaker().pause().toMillis(), ChronoUnit.MILLIS)
                .skipOn(NotTaken.class)
                .name(name)
                .done()
                .build();
    }

    /**
     * What is thrown is made by the {@link Refusals}.
     *
     * @param call to one of the service's addresses; may throw {@link FailedAnswer}
     * @param meaning what the answer says in the core's words; an {@code IllegalArgumentException} when nothing that we understand
     */
    public <A, T> T ask(Function<URI, A> call, Function<A, T> meaning) {
        var said = new AtomicReference<T>();
        try {
            guard.get(
                    () -> {
                        said.set(answered(call, meaning));
                        return true;
                    },
                    Boolean.class);
            return said.get();
        } catch (NotTaken notTaken) {
            throw refusals.notTaken().apply(notTaken.getMessage());
        } catch (NoAnswer none) {
            throw refusals.away().apply(none.getMessage(), none.retryAfter);
        } catch (FaultToleranceException breakerOpenOrTooSlow) {
            throw refusals.away().apply(why(breakerOpenOrTooSlow), Duration.ZERO);
        }
    }

    private <A, T> T answered(Function<URI, A> call, Function<A, T> meaning) {
        try {
            return meaning.apply(said(replicas.ask(call)));
        } catch (FailedAnswer failed) {
            throw failed.isPassing()
                    ? new NoAnswer(why(failed), RetryAfter.of(failed.retryAfter(), clock.instant()))
                    : new NotTaken(why(failed));
        } catch (ProcessingException
                | WebApplicationException
                | TokenUnavailable
                | TokenRefused
                | IllegalArgumentException noneOrNotUnderstood) {
            throw new NoAnswer(why(noneOrNotUnderstood), Duration.ZERO);
        }
    }

    /** An answer without a body comes as null: that says nothing. */
    public static <A> A said(A answer) {
        if (answer == null) {
            throw new IllegalArgumentException("empty");
        }
        return answer;
    }

    /** Names the kind of the failure only: messages of others may quote what was sent. */
    private String why(RuntimeException failure) {
        var kind = failure instanceof FailedAnswer
                ? failure.getMessage()
                : failure.getClass().getSimpleName();
        return name + ": " + kind;
    }

    private static final class NoAnswer extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Duration retryAfter;

        private NoAnswer(String why, Duration retryAfter) {
            super(why);
            this.retryAfter = retryAfter;
        }
    }

    private static final class NotTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private NotTaken(String why) {
            super(why);
        }
    }
}
