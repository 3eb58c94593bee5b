package dev.prospector.integration.adapter.out.http.job;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** An answer of status 400 or above. Its body is left alone: it may repeat what was sent. */
final class FailedAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String retryAfter;

    FailedAnswer(Response answer) {
        super("status " + answer.getStatus());
        retryAfter = answer.getHeaderString(HttpHeaders.RETRY_AFTER);
    }

    /** Null when the service asked for no time. */
    String retryAfter() {
        return retryAfter;
    }
}
