package dev.prospector.sync.domain.activity;

import java.time.Duration;
import java.time.Instant;

/**
 * How far a stub profile has come on its way to being a candidate (product.md 2.9). It is never given up: what another service refuses, or
 * does not open, is parked, seen by operators, and tried again once in a while, for somebody may have mended what was broken.
 *
 * @param candidate whom it became; null until then
 * @param parked null unless it is
 * @param failures in a row
 * @param nextAt when it is tried; null once it has landed
 */
public record StubLanding(String candidate, StubTrouble parked, int failures, Instant nextAt) {

    /** @param candidate id */
    public static StubLanding landed(String candidate) {
        if (candidate == null || candidate.isBlank()) {
            throw new IllegalArgumentException("it landed as nobody");
        }
        return new StubLanding(candidate, null, 0, null);
    }

    /**
     * @param failuresBefore in a row
     * @param atLeast what the service asked to wait, zero if nothing
     */
    public static StubLanding postponed(int failuresBefore, StubPolicy policy, Duration atLeast, Instant now) {
        return new StubLanding(null, null, failuresBefore + 1, policy.retries().next(failuresBefore, now, atLeast));
    }

    public static StubLanding parked(StubTrouble why, StubPolicy policy, Instant now) {
        return new StubLanding(null, why, 0, now.plus(policy.rest()));
    }

    public boolean isLanded() {
        return nextAt == null;
    }
}
