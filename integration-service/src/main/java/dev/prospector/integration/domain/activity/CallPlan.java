package dev.prospector.integration.domain.activity;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/**
 * How a day's calls are shared out (LinkedIn RSC 5.2: 100,000 a day): first comes what is new of every seat, then history.
 *
 * @param perDay how many calls LinkedIn allows; unlimited when there is none
 * @param seats of how many seats something new is looked for
 */
public record CallPlan(OptionalInt perDay, int seats, PollTimes times) {
    private static final Duration DAY = Duration.ofDays(1);

    /** What looks for the new may use of a day: the rest is for further pages, repetitions and a little history. */
    private static final double SHARE_OF_LIVE = 0.8;

    /** Between two looks at what is new of a seat: more than usual where there are more seats than calls. */
    public Duration every() {
        var fitting = perDay.isEmpty()
                ? Duration.ZERO
                : Duration.ofMillis((long) (DAY.toMillis() * (double) seats / (perDay.getAsInt() * SHARE_OF_LIVE)));
        return fitting.compareTo(times.every()) > 0 ? fitting : times.every();
    }

    /** How many calls history has to leave, so that the new is heard until the day ends (at midnight UTC). */
    public int leaveByHistory(Instant now) {
        if (perDay.isEmpty()) {
            return 0;
        }
        var midnight = now.truncatedTo(ChronoUnit.DAYS).plus(DAY);
        var looks = Math.ceil((double) Duration.between(now, midnight).toMillis() / every().toMillis());
        return (int) Math.min(perDay.getAsInt(), Math.ceil(seats * looks));
    }
}
