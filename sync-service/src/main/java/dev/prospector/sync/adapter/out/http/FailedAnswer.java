package dev.prospector.sync.adapter.out.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** An answer of status 400 or above. Its body is not looked at: it may repeat what was sent. */
final class FailedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String retryAfter;

    FailedAnswer(Response answer) {
        super("status " + answer.getStatus());
        status = answer.getStatus();
        retryAfter = answer.getHeaderString(HttpHeaders.RETRY_AFTER);
    }

    /** Null when the service asked for no time. */
    String retryAfter() {
        return retryAfter;
    }

    /**
     * Whether the same question can be answered later: overload, a fault over there, or our token not being taken, which
     * passes when keys or rights have reached the other side.
     */
    boolean isPassing() {
        return switch (status) {
            case 401, 403, 408, 425, 429 -> true;
            default -> status >= 500;
        };
    }
}
