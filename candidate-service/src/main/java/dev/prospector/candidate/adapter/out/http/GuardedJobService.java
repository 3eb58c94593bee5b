package dev.prospector.candidate.adapter.out.http;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.util.TypeLiteral;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import io.smallrye.faulttolerance.api.Guard;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

import dev.prospector.candidate.application.port.out.RelationsUnavailable;
import dev.prospector.candidate.config.CallConfig;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.kit.http.Replicas;
import dev.prospector.kit.http.RetryAfter;
import dev.prospector.kit.http.TokenRefused;
import dev.prospector.kit.http.TokenUnavailable;

/** job-service, with a breaker and a time limit around its calls. Says in the core's words that a call failed. */
@Singleton
class GuardedJobService {
    private static final TypeLiteral<Set<CandidateId>> CANDIDATES = new TypeLiteral<>() {
        private static final long serialVersionUID = 1L;
    };

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
                .skipOn(FailedAnswer.class)
                .name("job-service")
                .done()
                .build();
    }

    /**
     * @param call to one of the service's addresses
     * @throws RelationsUnavailable when there is no answer, or none that we understand
     */
    Set<CandidateId> ask(Function<URI, JobClient.Answer> call) {
        try {
            return guard.get(() -> answered(call), CANDIDATES);
        } catch (FailedAnswer notTaken) {
            throw unavailable(notTaken, Duration.ZERO);
        } catch (FaultToleranceException breakerOpenOrTooSlow) {
            throw unavailable(breakerOpenOrTooSlow, Duration.ZERO);
        }
    }

    private Set<CandidateId> answered(Function<URI, JobClient.Answer> call) {
        try {
            return said(replicas.ask(call)).toDomain();
        } catch (FailedAnswer failed) {
            throw failed.isAboutTheQuestion()
                    ? failed
                    : unavailable(failed, RetryAfter.of(failed.retryAfter(), clock.instant()));
        } catch (ProcessingException | WebApplicationException | TokenUnavailable | TokenRefused noAnswer) {
            throw unavailable(noAnswer, Duration.ZERO);
        } catch (IllegalArgumentException notUnderstood) {
            throw unavailable(notUnderstood, Duration.ZERO);
        }
    }

    /** An answer without a body comes as null. */
    private static JobClient.Answer said(JobClient.Answer answer) {
        if (answer == null) {
            throw new IllegalArgumentException("empty");
        }
        return answer;
    }

    /** Names the kind of the failure only: messages of others may quote what was sent. */
    private static RelationsUnavailable unavailable(RuntimeException why, Duration retryAfter) {
        var kind =
                why instanceof FailedAnswer ? why.getMessage() : why.getClass().getSimpleName();
        return new RelationsUnavailable("job-service: " + kind, retryAfter);
    }
}
