package dev.prospector.integration.adapter.out.audit;

import java.util.Optional;

import dev.prospector.integration.domain.connection.ConnectionState;
import dev.prospector.integration.domain.connection.HoldUp;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.StateChange;

/** @param integration nothing for the connection as a whole */
record Standing(
        Optional<IntegrationKey> integration,
        ConnectionState state,
        Optional<HoldUp> reason,
        Optional<StateChange.Cause> cause) {
    static Standing before(StateChange change) {
        return new Standing(change.integration(), change.from(), Optional.empty(), Optional.empty());
    }

    static Standing after(StateChange change) {
        return new Standing(change.integration(), change.to(), change.holdUp(), Optional.of(change.cause()));
    }
}
