package dev.prospector.sandbox.linkedin;

import dev.prospector.sandbox.http.Refusal;
import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;

/** Error bodies of LinkedIn's REST API; messages of 401 as section 1.1 has them, service error codes are assumptions. */
public final class ApiError {

    private static final int INVALID_TOKEN = 65600;
    private static final int EXPIRED_TOKEN = 65602;
    private static final int INVALID_PARAMETER = 100;
    private static final int DENIED = 100;
    private static final int THROTTLED = 101;
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    private static final int UNKNOWN = 0;

    private ApiError() {}

    private record Content(int status, int serviceErrorCode, String message) {}

    static Refusal invalidToken() {
        return of(401, INVALID_TOKEN, "Invalid access token");
    }

    static Refusal expiredToken() {
        return of(401, EXPIRED_TOKEN, "The token used in the request has expired");
    }

    public static Refusal badParameter(String message) {
        return of(400, INVALID_PARAMETER, message);
    }

    /** The caller's application may not do this (sections 0.3 and 1.1). */
    public static Refusal denied(Request request) {
        String resource = request.path().substring(request.path().lastIndexOf('/'));
        return of(403, DENIED, "Not enough permissions to access: " + request.method() + " " + resource);
    }

    public static Refusal notFound(String message) {
        return of(404, NOT_FOUND, message);
    }

    /** What is to be made is there already. */
    public static Refusal conflict(String message) {
        return of(409, CONFLICT, message);
    }

    public static Refusal tooLong() {
        return of(414, UNKNOWN, "Request-URI Too Long");
    }

    /** What it is that fails, LinkedIn does not say. */
    static Reply broken(int status) {
        return reply(status, UNKNOWN, status < 500 ? "The request is refused" : "Internal Server Error");
    }

    public static Reply throttled(int retryAfter) {
        return reply(429, THROTTLED, "Resource level throttle limit for calls to this resource is reached.")
                .with("Retry-After", Integer.toString(retryAfter));
    }

    private static Refusal of(int status, int serviceErrorCode, String message) {
        return new Refusal(reply(status, serviceErrorCode, message));
    }

    private static Reply reply(int status, int serviceErrorCode, String message) {
        return Reply.json(status, new Content(status, serviceErrorCode, message));
    }
}
