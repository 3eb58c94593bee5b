package dev.prospector.sandbox.linkedin.onboarding;

import java.time.Instant;

import dev.prospector.sandbox.linkedin.finder.Row;

/**
 * How the tenant's callback did when it was challenged last.
 *
 * @param failure why it did not pass; empty when it did
 */
public record Challenge(String tenant, String url, String failure, Instant at) implements Row {

    /** One per tenant: a callback belongs to one customer, who has one. */
    static final String KEY = "callback";

    @Override
    public String key() {
        return KEY;
    }

    public boolean passed() {
        return failure.isEmpty();
    }
}
