package dev.prospector.candidate.adapter.out.http;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import dev.prospector.kit.http.call.CallConfig;
import dev.prospector.kit.http.call.GuardedService;
import dev.prospector.kit.http.call.Refusals;

/** job-service, with the one breaker that all calls to it share. */
@Singleton
class GuardedJobService {
    private final GuardedService service;

    GuardedJobService(
            @ConfigProperty(name = "prospector.services.job") List<URI> addresses, CallConfig calls, Clock clock) {
        service = new GuardedService("job-service", addresses, calls, clock, Refusals.both(NoAnswer::new));
    }

    /** @param unavailable what is thrown, of why and how long to wait, when there is no answer that we understand */
    <A, T> T ask(
            Function<URI, A> call,
            Function<A, T> meaning,
            BiFunction<String, Duration, ? extends RuntimeException> unavailable) {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("no transaction waits for another service");
        }
        try {
            return service.ask(call, meaning);
        } catch (NoAnswer none) {
            throw unavailable.apply(none.getMessage(), none.retryAfter);
        }
    }

    private static final class NoAnswer extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Duration retryAfter;

        private NoAnswer(String why, Duration retryAfter) {
            super(why);
            this.retryAfter = retryAfter;
        }
    }
}
