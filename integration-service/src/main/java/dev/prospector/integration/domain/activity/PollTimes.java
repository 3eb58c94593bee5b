package dev.prospector.integration.domain.activity;

import java.time.Duration;
import java.util.Map;

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
    private static final Duration LATEST_TARGET = Duration.ofHours(2);

    /** @throws IllegalArgumentException that names what does not fit, by the names above */
    public PollTimes {
        Map.of("every", every, "window", window, "history", history, "slice", slice, "target", target)
                .forEach((name, time) ->
                        demand(!time.isNegative() && !time.isZero(), name + " must be longer than nothing"));
        Map.of("spacing", spacing, "overlap", overlap)
                .forEach((name, time) -> demand(!time.isNegative(), name + " must be no less than nothing"));
        demand(isWithin(window, LONGEST_WINDOW), "window must be 12h at most (LinkedIn RSC 5)");
        demand(isWithin(target, LATEST_TARGET), "target must be 2h at most (product.md 2.7)");
        demand(isWithin(every, target), "every must be no longer than target");
        demand(!isWithin(history, window), "history must be longer than window");
        demand(!isWithin(window, overlap), "window must be longer than overlap");
    }

    private static boolean isWithin(Duration time, Duration limit) {
        return time.compareTo(limit) <= 0;
    }

    private static void demand(boolean fits, String rule) {
        if (!fits) {
            throw new IllegalArgumentException(rule);
        }
    }

    Duration sliceOf(ActivityKind kind) {
        return kind == ActivityKind.INMAILS ? window : slice;
    }
}
