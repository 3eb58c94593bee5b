package dev.prospector.kit.http.call;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

/**
 * Another service's answer of status 400 or above. Of its body only the problem's code is kept: the rest may repeat what was sent. Clients
 * of other services make it in their {@code @ClientExceptionMapper}.
 */
public final class FailedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final ObjectReader PROBLEM = new ObjectMapper().readerFor(Problem.class);

    private final int status;
    private final String code;
    private final String retryAfter;

    public FailedAnswer(Response answer) {
        super("status " + answer.getStatus());
        status = answer.getStatus();
        code = code(answer);
        retryAfter = answer.getHeaderString(HttpHeaders.RETRY_AFTER);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Problem(String code) {}

    public boolean says(int expectedStatus, String expectedCode) {
        return status == expectedStatus && expectedCode.equals(code);
    }

    /** Null when the service asked for no time. */
    String retryAfter() {
        return retryAfter;
    }

    /**
     * Whether the same question can be answered later: overload, a fault over there, a race that was lost there, or
     * our token not being taken, which passes when keys or rights have reached the other side.
     */
    boolean isPassing() {
        return switch (status) {
            case 401, 403, 408, 425, 429 -> true;
            case 409 -> says(409, "CONCURRENT_CHANGE");
            default -> status >= 500;
        };
    }

    /** Null when the body is no problem. */
    private static String code(Response answer) {
        try {
            Problem problem = PROBLEM.readValue(answer.readEntity(String.class));
            return problem == null ? null : problem.code();
        } catch (IllegalArgumentException | JsonProcessingException noProblem) {
            return null;
        }
    }
}
