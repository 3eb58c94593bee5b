package dev.prospector.gateway.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;

import dev.prospector.kit.http.Problems;

/** What the gateway itself refuses or has to report, with the codes that clients switch on. */
public final class GatewayProblems {
    private GatewayProblems() {}

    public static HttpProblem notFound() {
        return Problems.notFound("NOT_FOUND", "There is nothing at this path.");
    }

    /** @param allowed the value of the header {@code Allow} */
    public static HttpProblem methodNotAllowed(String allowed) {
        return HttpProblem.builder(Problems.of(405, "METHOD_NOT_ALLOWED", "This path takes: " + allowed + "."))
                .withHeader("Allow", allowed)
                .build();
    }

    public static HttpProblem unauthenticated() {
        return HttpProblem.builder(Problems.of(401, "UNAUTHENTICATED", "A valid bearer token is needed."))
                .withHeader("WWW-Authenticate", "Bearer")
                .build();
    }

    /** Tokens without a tenant belong to services, which have no business at the public door (architecture.md 3.2). */
    public static HttpProblem serviceToken() {
        return Problems.of(403, "SERVICE_TOKEN", "The token is a service's; here users are served.");
    }

    public static HttpProblem malformedRequest() {
        return Problems.of(400, "MALFORMED_REQUEST", "The request is not well-formed HTTP.");
    }

    /** @param bytes the most that is taken */
    public static HttpProblem tooLarge(long bytes) {
        return Problems.of(413, "BODY_TOO_LARGE", "The body may have at most " + bytes + " bytes.");
    }

    /** The request never reached the service: it can be sent again as it was. */
    public static HttpProblem serviceUnavailable() {
        return HttpProblem.builder(
                        Problems.of(503, "SERVICE_UNAVAILABLE", "The service behind this path cannot be reached."))
                .withHeader("Retry-After", "2")
                .build();
    }

    /** The connection broke after the request went out: nobody knows whether it took effect. */
    public static HttpProblem serviceFailed() {
        return Problems.of(502, "SERVICE_FAILED", "The service behind this path broke off.");
    }

    public static HttpProblem serviceTimeout() {
        return Problems.of(504, "SERVICE_TIMEOUT", "The service behind this path did not answer in time.");
    }

    public static HttpProblem internalError() {
        return Problems.of(500, "INTERNAL_ERROR", "Something went wrong here; the trace id leads to it.");
    }
}
