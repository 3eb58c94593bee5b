package dev.prospector.integration.domain.connection;

import java.time.Instant;
import java.util.Optional;

/**
 * One integration of a tenant, as far as we know it; LinkedIn's word about it counts (product.md 2.1).
 *
 * @param since when it came into this state
 * @param holdUp why it does not get on; nothing while it does
 * @param name as LinkedIn shows it; nothing before our half is done
 */
public record Integration(
        IntegrationKey key, ConnectionState state, Instant since, Optional<HoldUp> holdUp, Optional<String> name) {

    /** The customer's admin pressed Request for it. */
    public static Integration requested(IntegrationKey key, Instant now) {
        return new Integration(key, ConnectionState.REQUESTED, now, Optional.empty(), Optional.empty());
    }

    public boolean isEnabled() {
        return state == ConnectionState.ENABLED;
    }

    /** Whether our half is still to be done, or to be done again because it failed. */
    public boolean awaitsUs() {
        return state == ConnectionState.REQUESTED || state == ConnectionState.ERROR;
    }
}
