package dev.prospector.sandbox.linkedin.finder;

import java.time.Duration;
import java.time.Instant;

import dev.prospector.sandbox.linkedin.ApiError;

/**
 * A stretch of time in which a finder looks. LinkedIn counts in whole milliseconds.
 *
 * @param from  inclusive
 * @param until exclusive
 */
public record Period(Instant from, Instant until) {

    public static final Period ALWAYS = new Period(Instant.MIN, Instant.MAX);

    /** Includes the start and excludes the end; one that is not given is no bound. */
    public static Period of(Query query, String start, String end) {
        return new Period(query.time(start).orElse(Instant.MIN), query.time(end).orElse(Instant.MAX));
    }

    /** Excludes the start and includes the end. */
    public static Period after(Query query, String start, String end) {
        Period shifted = of(query, start, end);
        return new Period(nextMillisecond(shifted.from), nextMillisecond(shifted.until));
    }

    private static Instant nextMillisecond(Instant bound) {
        return bound.equals(Instant.MIN) || bound.equals(Instant.MAX) ? bound : bound.plusMillis(1);
    }

    public boolean contains(Instant time) {
        return !time.isBefore(from) && time.isBefore(until);
    }

    /** All of time is allowed, being no window; a window without start or end is as long as can be. */
    public Period atMost(Duration longest) {
        boolean bounded = !from.equals(Instant.MIN) || !until.equals(Instant.MAX);
        if (bounded && Duration.between(from, until).compareTo(longest) > 0) {
            throw ApiError.badParameter("The time range is longer than " + longest.toHours() + " hours");
        }
        return this;
    }
}
