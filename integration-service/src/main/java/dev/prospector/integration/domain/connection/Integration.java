package dev.prospector.integration.domain.connection;

import java.time.Instant;
import java.util.Optional;

/**
 * One integration of a tenant, as far as we know it; LinkedIn's word about it counts (product.md 2.1).
 *
 * @param since when it came into this state
 * @param holdUp why it does not get on; nothing while it does
 * @param name as LinkedIn shows it; nothing before our half is done
 * @param asOf when LinkedIn was asked for the word that this follows from: of two words the one asked for later counts
 */
public record Integration(
        IntegrationKey key,
        ConnectionState state,
        Instant since,
        Optional<HoldUp> holdUp,
        Optional<String> name,
        Instant asOf) {

    /** The customer's admin pressed Request for it. */
    public static Integration requested(IntegrationKey key, Instant now) {
        return new Integration(key, ConnectionState.REQUESTED, now, Optional.empty(), Optional.empty(), now);
    }

    public boolean isEnabled() {
        return state == ConnectionState.ENABLED;
    }

    /** Whether our half is still to be done, or to be done again because it failed. */
    public boolean awaitsUs() {
        return state == ConnectionState.REQUESTED || state == ConnectionState.ERROR;
    }

    /** Whether somebody is expected to move it on soon. */
    public boolean isOnItsWay() {
        return awaitsUs() || state == ConnectionState.PARTNER_READY;
    }

    public Standing standing() {
        return new Standing(state, holdUp, Optional.of(since));
    }

    /**
     * LinkedIn's word.
     *
     * @param asked when LinkedIn was asked; nothing follows from a word that is older than what is known
     */
    Integration told(StatusAtLinkedIn status, Optional<String> itsName, Instant asked) {
        if (asked.isBefore(asOf)) {
            return this;
        }
        var named = new Integration(key, state, since, holdUp, itsName.or(() -> name), asked);
        return switch (status) {
            case UNKNOWN -> named;
            case REQUESTED -> awaitsUs() ? named : named.in(ConnectionState.REQUESTED, Optional.empty(), asked);
            case PARTNER_READY -> named.in(ConnectionState.PARTNER_READY, Optional.empty(), asked);
            case ENABLED -> named.in(ConnectionState.ENABLED, Optional.empty(), asked);
            case DISABLED -> named.in(ConnectionState.DISABLED, Optional.of(withoutAccess()), asked);
        };
    }

    /** Our half waits for somebody; what is further than that stays as it is. */
    Integration held(HoldUp why, Instant now) {
        var held = why == HoldUp.SETTINGS_MISSING ? ConnectionState.REQUESTED : ConnectionState.ERROR;
        return awaitsUs() ? in(held, Optional.of(why), now) : this;
    }

    /** The settings are there, whatever becomes of our half now. */
    Integration nowComplete(Instant now) {
        var waited = holdUp.filter(HoldUp.SETTINGS_MISSING::equals).isPresent();
        return waited ? in(state, Optional.empty(), now) : this;
    }

    /** Our half is done; whether it suffices is LinkedIn's word. */
    Integration sent(String newName, Instant now) {
        var named = new Integration(key, state, since, holdUp, Optional.of(newName), asOf);
        return awaitsUs() ? named.in(ConnectionState.REQUESTED, Optional.empty(), now) : named;
    }

    private HoldUp withoutAccess() {
        return key.type().isOfContract() ? HoldUp.NO_CONTRACT_ACCESS : HoldUp.NO_COMPANY_ACCESS;
    }

    private Integration in(ConnectionState other, Optional<HoldUp> why, Instant now) {
        return new Integration(key, other, other == state ? since : now, why, name, asOf);
    }
}
