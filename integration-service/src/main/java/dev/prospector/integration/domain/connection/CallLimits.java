package dev.prospector.integration.domain.connection;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/**
 * How often a tenant may call one of LinkedIn's resources (LinkedIn RSC 8.3). Days are UTC's, because LinkedIn counts so.
 *
 * @param perDay unlimited when there is none, as is
 * @param perMinute for which a minute is that of the clock
 */
public record CallLimits(OptionalInt perDay, OptionalInt perMinute) {
    public static final CallLimits NONE = new CallLimits(OptionalInt.empty(), OptionalInt.empty());

    public CallLimits {
        if (perDay.orElse(1) < 1 || perMinute.orElse(1) < 1) {
            throw new IllegalArgumentException("a limit allows one call at least");
        }
    }

    /** The same with so many of the day's calls left for others; one a day is left for everybody. */
    public CallLimits leaving(int calls) {
        return perDay.isEmpty()
                ? this
                : new CallLimits(OptionalInt.of(Math.max(1, perDay.getAsInt() - calls)), perMinute);
    }

    public boolean areNone() {
        return perDay.isEmpty() && perMinute.isEmpty();
    }

    /** The running day's begin. */
    public static Instant dayOf(Instant time) {
        return time.truncatedTo(ChronoUnit.DAYS);
    }

    public static Instant minuteOf(Instant time) {
        return time.truncatedTo(ChronoUnit.MINUTES);
    }
}
