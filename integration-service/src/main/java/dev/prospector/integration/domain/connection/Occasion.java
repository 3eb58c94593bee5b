package dev.prospector.integration.domain.connection;

import java.time.Instant;
import java.util.Optional;

/**
 * On which states may change.
 *
 * @param requestId LinkedIn's id of the push that told of it
 */
public record Occasion(Instant at, StateChange.Cause cause, Optional<String> requestId) {
    public static Occasion of(StateChange.Cause cause, Instant at) {
        return new Occasion(at, cause, Optional.empty());
    }

    Optional<StateChange> change(Optional<IntegrationKey> of, Standing before, Standing after) {
        return before.isLike(after)
                ? Optional.empty()
                : Optional.of(new StateChange(at, of, before.state(), after.state(), after.holdUp(), cause, requestId));
    }
}
