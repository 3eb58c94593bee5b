package dev.prospector.integration.adapter.out.http.inbox;

import java.time.Instant;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import dev.prospector.integration.domain.inbox.FetchFailure;
import dev.prospector.integration.domain.inbox.FetchFailure.Reason;

/** What LinkedIn means by a status that is no success (LinkedIn RSC 1.1, 15). */
final class RefusedCall {
    private RefusedCall() {}

    static FetchFailure failure(Response response, Instant now) {
        var retryAfter = RetryAfter.of(response.getHeaderString(HttpHeaders.RETRY_AFTER), now);
        return new FetchFailure(reason(response.getStatus()), retryAfter);
    }

    private static Reason reason(int status) {
        return switch (status) {
            case 401, 403 -> Reason.DENIED;
            case 429 -> Reason.THROTTLED;
            default -> status >= 500 ? Reason.LINKEDIN_ERROR : Reason.REFUSED;
        };
    }
}
