package dev.prospector.sandbox.http;

/** A refusal of a token endpoint (RFC 6749, 5.2). */
public final class OAuthError {

    private OAuthError() {}

    private record Content(String error, String error_description) {}

    public static Refusal of(int status, String error, String description) {
        return new Refusal(reply(status, error, description));
    }

    public static Reply reply(int status, String error, String description) {
        return Reply.json(status, new Content(error, description));
    }
}
