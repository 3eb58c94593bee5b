package dev.prospector.integration.adapter.out.http.linkedin;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;

import dev.prospector.kit.http.call.RetryAfter;

/** How long LinkedIn wants to be left alone (LinkedIn RSC 15); a week at most, whatever it says. */
final class LeaveAlone {
    static final Duration LONGEST = Duration.ofDays(7);

    private LeaveAlone() {}

    /** Zero when nothing that we understand was asked for. */
    static Duration askedIn(HttpHeaders headers, Instant now) {
        var wait = RetryAfter.of(headers.firstValue("Retry-After").orElse(null), now);
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
