package dev.prospector.candidate.adapter.out.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** An answer of status 400 or above. Its body is left alone: it may repeat what was sent. */
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
     * Whether it is this one question that is not taken, so that others will be: no overload, no fault over there, and no token of ours that
     * has yet to be believed.
     */
    boolean isAboutTheQuestion() {
        return switch (status) {
            case 401, 403, 408, 425, 429 -> false;
            default -> status < 500;
        };
    }
}
