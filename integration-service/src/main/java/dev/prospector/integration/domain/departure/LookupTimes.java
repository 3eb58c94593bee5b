package dev.prospector.integration.domain.departure;

import java.time.Duration;

/**
 * How LinkedIn is asked for members who left.
 *
 * @param every between two looks: 30 days at most (LinkedIn RSC 4.1)
 * @param overlap by which a look reaches back over the one before, for what LinkedIn shows late
 * @param slice the longest window that is asked for at once
 * @param history how far back the first look reaches
 * @param askAgain after which it is asked again who somebody is whom nobody knew
 */
public record LookupTimes(Duration every, Duration overlap, Duration slice, Duration history, Duration askAgain) {
    private static final Duration LONGEST = Duration.ofDays(30);

    public LookupTimes {
        demandLongerThanNothing("every", every);
        demandLongerThanNothing("slice", slice);
        demandLongerThanNothing("history", history);
        demandLongerThanNothing("ask-again", askAgain);
        demand(every.compareTo(LONGEST) <= 0, "every must be 30d at most (LinkedIn RSC 4.1)");
        demand(!overlap.isNegative(), "overlap must be no less than nothing");
        demand(slice.compareTo(overlap) > 0, "slice must be longer than overlap");
    }

    private static void demandLongerThanNothing(String name, Duration time) {
        demand(!time.isNegative() && !time.isZero(), name + " must be longer than nothing");
    }

    private static void demand(boolean fits, String rule) {
        if (!fits) {
            throw new IllegalArgumentException(rule);
        }
    }
}
