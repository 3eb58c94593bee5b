package dev.prospector.integration.domain.activity;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * How recruiters' activity is fetched.
 *
 * @param every between two looks at what is new
 * @param window the longest that one look reaches over: LinkedIn asks for 12 hours at most (LinkedIn RSC 5)
 * @param overlap by which a look reaches back over the one before, for what LinkedIn shows late
 * @param history how far back is fetched when a seat is new
 * @param slice the longest window of history of what LinkedIn gives no limit for; of InMails it is {@code window}
 * @param spacing between two questions about one seat: 12 a minute are allowed, in whatever minute one counts (LinkedIn RSC 5.2)
 * @param target how old what we know of a seat may be at most (product.md 2.7)
 */
public record PollTimes(
        Duration every,
        Duration window,
        Duration overlap,
        Duration history,
        Duration slice,
        Duration spacing,
        Duration target) {
    private static final Duration LONGEST_WINDOW = Duration.ofHours(12);

    public PollTimes {
        if (Stream.of(every, window, history, slice, target).anyMatch(time -> time.isNegative() || time.isZero())) {
            throw new IllegalArgumentException("times to wait are longer than nothing");
        }
        if (spacing.isNegative() || overlap.isNegative()) {
            throw new IllegalArgumentException("spacing and overlap are no less than nothing");
        }
        if (window.compareTo(LONGEST_WINDOW) > 0) {
            throw new IllegalArgumentException("LinkedIn asks for windows of 12 hours at most");
        }
        if (history.compareTo(window) <= 0) {
            throw new IllegalArgumentException("the history of a seat reaches further back than one look");
        }
        if (overlap.compareTo(window) >= 0) {
            throw new IllegalArgumentException("a window is longer than what it overlaps");
        }
    }

    Duration sliceOf(ActivityKind kind) {
        return kind == ActivityKind.INMAILS ? window : slice;
    }
}
