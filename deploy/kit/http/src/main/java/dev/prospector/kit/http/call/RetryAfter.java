package dev.prospector.kit.http.call;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The header of that name (RFC 9110, 10.2.3): seconds, or a date. */
public final class RetryAfter {

    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /** Zero when nothing that we understand was asked for. */
    public static Duration of(String header, Instant now) {
        if (header == null) {
            return Duration.ZERO;
        }
        String asked = header.strip();
        if (asked.matches("\\d{1," + MOST_DIGITS + "}")) {
            return Duration.ofSeconds(Long.parseLong(asked));
        }
        return until(asked, now);
    }

    private static Duration until(String date, Instant now) {
        try {
            Duration wait = Duration.between(
                    now,
                    ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException notADate) {
            return Duration.ZERO;
        }
    }
}
