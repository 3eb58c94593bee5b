package dev.prospector.integration.domain.departure;

import java.time.Duration;
import java.util.stream.Stream;

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
        if (Stream.of(every, slice, history, askAgain).anyMatch(time -> time.isNegative() || time.isZero())) {
            throw new IllegalArgumentException("times to wait are longer than nothing");
        }
        if (every.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("LinkedIn demands that departed members are looked up every 30 days");
        }
        if (overlap.isNegative() || overlap.compareTo(slice) >= 0) {
            throw new IllegalArgumentException("a window is longer than what it overlaps");
        }
    }
}
