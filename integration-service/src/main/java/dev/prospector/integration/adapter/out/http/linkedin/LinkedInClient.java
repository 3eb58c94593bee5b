package dev.prospector.integration.adapter.out.http.linkedin;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.adapter.out.http.linkedin.CallFailed.Kind;
import dev.prospector.integration.config.LinkedInConfig;

/**
 * The one way to LinkedIn, for every conversation: with the right application's token, within LinkedIn's limits and our patience, and
 * with a record of each call. Never inside a transaction; it begins short ones of its own.
 */
@ApplicationScoped
public class LinkedInClient {
    private static final int UNAUTHORIZED = 401;

    private final Terms terms;
    private final LinkedInTokens tokens;
    private final Breakers breakers;
    private final Permits permits;
    private final CallRecords records;
    private final Exchange exchange;
    private final Duration limit;
    private final Clock clock;

    LinkedInClient(
            LinkedInConfig config,
            Terms terms,
            LinkedInTokens tokens,
            Breakers breakers,
            Permits permits,
            CallRecords records,
            Clock clock) {
        this.terms = terms;
        this.tokens = tokens;
        this.breakers = breakers;
        this.permits = permits;
        this.records = records;
        this.exchange = new Exchange(config.apiUrl(), config.connectLimit(), config.callLimit());
        this.limit = config.limit();
        this.clock = clock;
    }

    /** Not while LinkedIn fails for everyone: then one caller after a while is told yes, to see whether it is back. */
    public boolean mayBeAsked() {
        return breakers.mayBeAsked();
    }

    /** The generation of the API in which a resource is asked, by configuration. */
    public Edition edition(Resource resource) {
        return terms.edition(resource);
    }

    /**
     * @return the body of an answer that is a success as a whole; a batch's may still hold failures
     * @throws CallFailed in any other case
     */
    public byte[] ask(Caller caller, Call call) {
        try {
            breakers.demandPassage(caller.tenant());
            var answer = judged(caller, askWithFreshTokenIfNeeded(caller, call));
            breakers.answered(caller.tenant());
            return answer;
        } catch (CallFailed e) {
            breakers.failed(caller.tenant(), e);
            records.heldBack(call, e);
            throw e;
        }
    }

    /** A token can be revoked before its end: then LinkedIn answers 401, and one new token is tried at once (RSC-106). */
    private HttpResponse<byte[]> askWithFreshTokenIfNeeded(Caller caller, Call call) {
        var deadline = Deadline.in(limit);
        var token = tokens.of(caller);
        var value = token.value(deadline);
        var answer = send(caller, call, value, deadline);
        if (answer.statusCode() != UNAUTHORIZED) {
            return answer;
        }
        token.forget(value);
        return send(caller, call, token.value(deadline), deadline);
    }

    private HttpResponse<byte[]> send(Caller caller, Call call, String token, Deadline deadline) {
        permits.take(caller.tenant(), call.resource());
        return records.of(caller, call, () -> exchange.send(call, token, deadline.left()));
    }

    private byte[] judged(Caller caller, HttpResponse<byte[]> answer) {
        Kind.of(answer.statusCode()).ifPresent(kind -> {
            var wait = LeaveAlone.askedIn(answer.headers(), clock.instant());
            permits.pause(caller.tenant(), wait);
            throw CallFailed.answered(kind, wait);
        });
        return answer.body();
    }
}
