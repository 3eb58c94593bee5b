package dev.prospector.integration.adapter.out.http.linkedin;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The header of that name: seconds, as LinkedIn sends them (LinkedIn RSC 15), or a date (RFC 9110, 10.2.3). */
final class RetryAfter {
    static final Duration LONGEST = Duration.ofDays(7);

    private RetryAfter() {}

    static Duration in(HttpHeaders headers, Instant now) {
        return of(headers.firstValue("Retry-After").orElse(null), now);
    }

    /** Zero when nothing that we understand was asked for. */
    static Duration of(String header, Instant now) {
        var asked = header == null ? "" : header.strip();
        var wait = asked.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(asked)) : until(asked, now);
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }

    private static Duration until(String date, Instant now) {
        try {
            var end = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return end.isAfter(now) ? Duration.between(now, end) : Duration.ZERO;
        } catch (DateTimeException noDate) {
            return Duration.ZERO;
        }
    }
}
