package dev.prospector.integration.domain.seat;

import java.time.Instant;

/**
 * One look at all seats of a contract, which takes a while: what it shows was so at some moment between the two times.
 *
 * @param asked when the first page was asked for
 * @param answered when the last page was there
 */
public record Poll(Instant asked, Instant answered) {
    public Poll {
        if (answered.isBefore(asked)) {
            throw new IllegalArgumentException("answers come after questions");
        }
    }

    /** Whether this one may tell something newer; of two that overlap nobody knows which saw what first. */
    boolean isAfter(Poll other) {
        return !asked.isBefore(other.answered);
    }
}
