package dev.prospector.sandbox.linkedin;

import dev.prospector.sandbox.http.Refusal;
import dev.prospector.sandbox.http.Reply;

/** Error bodies of LinkedIn's REST API; messages of 401 as section 1.1 has them, service error codes are assumptions. */
final class ApiError {

    private static final int INVALID_TOKEN = 65600;
    private static final int EXPIRED_TOKEN = 65602;
    private static final int INVALID_PARAMETER = 100;

    private ApiError() {}

    private record Content(int status, int serviceErrorCode, String message) {}

    static Refusal invalidToken() {
        return of(401, INVALID_TOKEN, "Invalid access token");
    }

    static Refusal expiredToken() {
        return of(401, EXPIRED_TOKEN, "The token used in the request has expired");
    }

    static Refusal badParameter(String message) {
        return of(400, INVALID_PARAMETER, message);
    }

    private static Refusal of(int status, int serviceErrorCode, String message) {
        return new Refusal(Reply.json(status, new Content(status, serviceErrorCode, message)));
    }
}
