package dev.prospector.gateway.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;

import dev.prospector.kit.http.problem.Problems;

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

    public static HttpProblem requestTimeout() {
        return Problems.of(408, "REQUEST_TIMEOUT", "The request did not arrive in time.");
    }

    /** @param bytes the most that is taken */
    public static HttpProblem tooLarge(long bytes) {
        return Problems.of(413, "BODY_TOO_LARGE", "The body may have at most " + bytes + " bytes.");
    }

    /** @param longest in bytes */
    public static HttpProblem urlTooLong(long longest) {
        return Problems.of(414, "URL_TOO_LONG", "The path and its query may have at most " + longest + " bytes.");
    }

    /** @param most in bytes */
    public static HttpProblem headersTooLarge(long most) {
        return Problems.of(431, "HEADERS_TOO_LARGE", "All headers together may have at most " + most + " bytes.");
    }

    /** @param seconds until one more request is taken */
    public static HttpProblem rateLimited(long seconds) {
        return later(seconds, 429, "RATE_LIMITED", "This user or tenant asks too often.");
    }

    /** Nothing was done: the request can be sent again as it was. */
    public static HttpProblem overloaded() {
        return later(1, 503, "OVERLOADED", "Too much is in work here.");
    }

    /** The identity provider is away and the token's key is not known: it may be a good one. */
    public static HttpProblem identityUnavailable(long seconds) {
        return later(seconds, 503, "IDENTITY_UNAVAILABLE", "The token cannot be checked now; it may be a good one.");
    }

    /**
     * The request never reached the service: it can be sent again as it was.
     *
     * @param seconds until that makes sense
     */
    public static HttpProblem serviceUnavailable(long seconds) {
        return later(seconds, 503, "SERVICE_UNAVAILABLE", "The service behind this path cannot be reached.");
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

    private static HttpProblem later(long seconds, int status, String code, String detail) {
        return HttpProblem.builder(Problems.of(status, code, detail))
                .withHeader("Retry-After", Long.toString(seconds))
                .build();
    }
}
