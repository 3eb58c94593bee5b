package dev.prospector.integration.adapter.out.http.linkedin;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import dev.prospector.integration.adapter.out.http.linkedin.CallFailed.Kind;
import dev.prospector.integration.application.port.out.link.LinkedInMembers.Consent;
import dev.prospector.integration.config.LinkedInConfig;

/**
 * The one way to LinkedIn, for every conversation: with the right application's token, within LinkedIn's limits and our patience, and
 * with a record of each call. Never inside a transaction; it begins short ones of its own.
 */
@ApplicationScoped
public class LinkedInClient {
    private static final Logger LOG = Logger.getLogger(LinkedInClient.class);
    private static final int UNAUTHORIZED = 401;

    /** A user waits for it; the gateway gives up after fifteen seconds. */
    private static final Duration MEMBERS_LIMIT = Duration.ofSeconds(12);

    private final Terms terms;
    private final LinkedInTokens tokens;
    private final MemberTokens members;
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
            MemberTokens members,
            Breakers breakers,
            Permits permits,
            CallRecords records,
            Clock clock) {
        this.terms = terms;
        this.tokens = tokens;
        this.members = members;
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
        return askDated(caller, call).body();
    }

    /** As {@link #ask}, with the time by LinkedIn's clock. */
    public Answer askDated(Caller caller, Call call) {
        return Answer.of(guarded(caller, call, () -> askWithFreshTokenIfNeeded(caller, call)));
    }

    /**
     * The same as the member who consented, with a token that is got for this one question and let go. The code is not spent while we know
     * that LinkedIn is not to be asked.
     *
     * @throws CallFailed DENIED or REFUSED also for a code that is not good
     */
    public byte[] askAsMember(Caller caller, Call call, Consent consent) {
        var answer = guarded(caller, call, () -> {
            permits.take(caller.tenant(), call);
            var deadline = Deadline.in(MEMBERS_LIMIT);
            return askWith(members.redeem(caller, consent, deadline), caller, call, deadline);
        });
        return answer.body();
    }

    private HttpResponse<byte[]> guarded(Caller caller, Call call, Supplier<HttpResponse<byte[]>> asking) {
        try {
            breakers.demandPassage(caller.tenant());
            var answer = judged(caller, call, asking.get());
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

    /** The code cannot be redeemed twice: what fails is tried once more at once. */
    private HttpResponse<byte[]> askWith(String token, Caller caller, Call call, Deadline deadline) {
        try {
            var answer = records.of(caller, call, () -> exchange.send(call, token, deadline.left()));
            if (Kind.of(answer.statusCode()).filter(Kind.LINKEDIN_ERROR::equals).isEmpty()) {
                return answer;
            }
        } catch (CallFailed none) {
            LOG.debugf("a member is asked for once more: %s", none.kind());
        }
        return records.of(caller, call, () -> exchange.send(call, token, deadline.left()));
    }

    private HttpResponse<byte[]> send(Caller caller, Call call, String token, Deadline deadline) {
        permits.take(caller.tenant(), call);
        return records.of(caller, call, () -> exchange.send(call, token, deadline.left()));
    }

    private HttpResponse<byte[]> judged(Caller caller, Call call, HttpResponse<byte[]> answer) {
        Kind.of(answer.statusCode()).ifPresent(kind -> {
            var wait = LeaveAlone.askedIn(answer.headers(), clock.instant());
            permits.pause(caller.tenant(), call.resource(), wait);
            throw CallFailed.answered(answer.statusCode(), kind, wait);
        });
        return answer;
    }
}
