package dev.prospector.integration.adapter.out.http.inbox;

import java.time.Duration;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import dev.prospector.integration.domain.inbox.FetchFailure;
import dev.prospector.integration.domain.inbox.FetchFailure.Reason;

/** What LinkedIn means by a status that is no success (LinkedIn RSC 1.1, 15). */
final class RefusedCall {
    private static final Duration LONGEST_WAIT = Duration.ofDays(7);

    private RefusedCall() {}

    static FetchFailure failure(Response response) {
        return new FetchFailure(
                reason(response.getStatus()), retryAfter(response.getHeaderString(HttpHeaders.RETRY_AFTER)));
    }

    private static Reason reason(int status) {
        return switch (status) {
            case 401, 403 -> Reason.DENIED;
            case 429 -> Reason.THROTTLED;
            default -> status >= 500 ? Reason.LINKEDIN_ERROR : Reason.REFUSED;
        };
    }

    /** Seconds, as LinkedIn sends them; anything else says nothing. */
    private static Duration retryAfter(String header) {
        if (header == null || !header.strip().matches("\\d{1,9}")) {
            return Duration.ZERO;
        }
        var asked = Duration.ofSeconds(Long.parseLong(header.strip()));
        return asked.compareTo(LONGEST_WAIT) < 0 ? asked : LONGEST_WAIT;
    }
}
