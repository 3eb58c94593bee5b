package dev.prospector.gateway.limits;

import java.util.Comparator;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.vertx.ext.web.RoutingContext;

import dev.prospector.gateway.problem.GatewayProblems;
import dev.prospector.gateway.problem.ProblemAnswers;

/** How often one user, and all users of one tenant together, may ask. */
@ApplicationScoped
public class RateLimits {
    /** No tenant has that name. */
    private static final String STRANGERS = "\n";

    private final ProblemAnswers problems;
    private final LongSupplier clock;
    private final Buckets users;
    private final Buckets tenants;

    @Inject
    RateLimits(LimitsConfig limits, ProblemAnswers problems) {
        this(limits, problems, System::nanoTime);
    }

    RateLimits(LimitsConfig limits, ProblemAnswers problems, LongSupplier clock) {
        this.problems = problems;
        this.clock = clock;
        users = new Buckets(limits.remembered(), now -> new TokenBucket(limits.userBurst(), limits.userRate(), now));
        tenants = new Buckets(
                limits.remembered(), now -> new TokenBucket(limits.tenantBurst(), limits.tenantRate(), now));
    }

    /** What the answer says of the tighter one of both limits; seconds. */
    record Verdict(boolean allowed, int limit, int left, long reset, long retryAfter) {}

    /** Goes on, or answers 429 {@code RATE_LIMITED}; tells in both cases how much is left (draft RateLimit header fields). */
    public void count(RoutingContext ctx, String tenant, String user, Runnable goOn) {
        var verdict = take(tenant, user);
        ctx.response()
                .putHeader("RateLimit-Limit", Integer.toString(verdict.limit))
                .putHeader("RateLimit-Remaining", Integer.toString(verdict.left))
                .putHeader("RateLimit-Reset", Long.toString(verdict.reset));
        if (verdict.allowed) {
            goOn.run();
        } else {
            problems.send(ctx, GatewayProblems.rateLimited(verdict.retryAfter));
        }
    }

    /**
     * As {@link #count}, for those who carry no token: each address has the rate of a user (behind an ingress all of them have one), and
     * all together that of a tenant.
     */
    public void countStranger(RoutingContext ctx, Runnable goOn) {
        count(ctx, STRANGERS, ctx.request().remoteAddress().host(), goOn);
    }

    synchronized Verdict take(String tenant, String user) {
        var now = clock.getAsLong();
        var ofTenant = tenants.of(tenant, now);
        // A tenant's name has no line end.
        var ofUser = users.of(tenant + "\n" + user, now);
        var allowed = !ofTenant.isEmpty() && !ofUser.isEmpty();
        if (allowed) {
            ofTenant.take();
            ofUser.take();
        }
        var tighter = Stream.of(ofUser, ofTenant)
                .min(Comparator.comparingInt(TokenBucket::left))
                .orElseThrow();
        return new Verdict(
                allowed,
                tighter.burst(),
                tighter.left(),
                tighter.secondsUntilFull(),
                Math.max(1, tighter.secondsUntilOne()));
    }

    synchronized int remembered() {
        return users.size() + tenants.size();
    }
}
