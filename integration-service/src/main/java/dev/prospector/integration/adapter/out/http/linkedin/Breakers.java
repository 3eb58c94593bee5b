package dev.prospector.integration.adapter.out.http.linkedin;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.adapter.out.http.linkedin.CallFailed.HeldBack;
import dev.prospector.integration.adapter.out.http.linkedin.CallFailed.Kind;
import dev.prospector.integration.config.LinkedInConfig;

/**
 * A breaker per tenant, so that one tenant's trouble holds up nobody else, and one that tells when LinkedIn fails for everyone: when as many
 * calls in a row, whoever made them, were in vain as open a tenant's own.
 */
@ApplicationScoped
class Breakers {
    private static final double ALL = 1;

    private final LinkedInConfig.Breaker config;
    private final Clock clock;
    private final Map<String, Breaker> tenants = new ConcurrentHashMap<>();
    private final Breaker everyones;

    Breakers(LinkedInConfig linkedIn, Clock clock) {
        this.config = linkedIn.breaker();
        this.clock = clock;
        var inARow = (int) Math.max(1, Math.ceil(config.window() * config.failures()));
        this.everyones = new Breaker(inARow, ALL, config.pause(), clock);
    }

    /** Not while LinkedIn fails for everyone, but for one in each pause. */
    boolean mayBeAsked() {
        return everyones.letsThrough();
    }

    /** @throws CallFailed UNREACHABLE, with the time to wait, while LinkedIn is left alone for this tenant */
    void demandPassage(String tenant) {
        var breaker = of(tenant);
        if (!breaker.letsThrough()) {
            throw CallFailed.heldBack(HeldBack.BREAKER, Kind.UNREACHABLE, breaker.left());
        }
    }

    void answered(String tenant) {
        of(tenant).answered();
        everyones.answered();
    }

    /** Only outages count; what we held back ourselves says nothing. */
    void failed(String tenant, CallFailed failure) {
        if (failure.isOutage()) {
            // The tenant's first: its pause is over no later than everyone's, so that everyone's trial is let through.
            of(tenant).failed();
            everyones.failed();
        } else if (failure.heldBack().isEmpty()) {
            answered(tenant);
        }
    }

    private Breaker of(String tenant) {
        return tenants.computeIfAbsent(
                tenant, name -> new Breaker(config.window(), config.failures(), config.pause(), clock));
    }
}
