package dev.prospector.sync.domain.export;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import dev.prospector.sync.domain.RetryPolicy;

/**
 * When an export's next step is due.
 *
 * @param failures of the present step
 * @param since when our patience began: when the facts came, or when the export was replayed last; null while there
 *     is no reason for any
 * @param nextAt null when no step of ours is due
 */
record Attempts(int failures, Instant since, Instant nextAt) {

    /** Nothing is due. */
    static final Attempts NONE = new Attempts(0, null, null);

    /** The first step is due at once. */
    static Attempts begun(Instant now) {
        return new Attempts(0, now, now);
    }

    /** The step after the present one is due at once; patience goes on where it was. */
    Attempts goOn(Instant now) {
        return new Attempts(0, since, now);
    }

    Attempts over() {
        return new Attempts(0, since, null);
    }

    boolean isWaiting() {
        return nextAt != null;
    }

    boolean isDue(Instant now) {
        return isWaiting() && !nextAt.isAfter(now);
    }

    /** Empty when patience is over. */
    Optional<Attempts> postponed(RetryPolicy policy, Duration atLeast, Instant now) {
        return policy.next(failures, since, now, atLeast).map(next -> new Attempts(failures + 1, since, next));
    }
}
