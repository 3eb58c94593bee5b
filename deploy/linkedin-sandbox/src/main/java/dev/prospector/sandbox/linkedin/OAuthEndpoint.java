package dev.prospector.sandbox.linkedin;

import dev.prospector.sandbox.http.OAuthError;
import dev.prospector.sandbox.http.Parameters;
import dev.prospector.sandbox.http.Refusal;
import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;

/** {@code POST /oauth/v2/accessToken}: two-legged OAuth. Only the form counts: a secret must never stand in an address. */
final class OAuthEndpoint {

    private final ParentApplication parent;
    private final Applications applications;
    private final AccessTokens tokens;

    private record Answer(String access_token, long expires_in) {}

    OAuthEndpoint(ParentApplication parent, Applications applications, AccessTokens tokens) {
        this.parent = parent;
        this.applications = applications;
        this.tokens = tokens;
    }

    Reply accessToken(Request request) {
        Parameters form = request.form();
        if (!required(form, "grant_type").equals("client_credentials")) {
            throw OAuthError.of(400, "unsupported_grant_type", "The sandbox grants client_credentials only");
        }
        String clientId = required(form, "client_id");
        String secret = required(form, "client_secret");
        if (!opens(clientId, secret)) {
            throw OAuthError.of(401, "invalid_client", "Client authentication failed");
        }
        return Reply.json(200, new Answer(tokens.issue(clientId), AccessTokens.LIFETIME.toSeconds()));
    }

    private boolean opens(String clientId, String secret) {
        return parent.is(clientId)
                ? parent.hasSecret(secret)
                : applications
                        .withClientId(clientId)
                        .filter(known -> known.hasSecret(secret))
                        .isPresent();
    }

    private static String required(Parameters form, String name) {
        return form.value(name).orElseThrow(() -> missing(name));
    }

    private static Refusal missing(String name) {
        return OAuthError.of(400, "invalid_request", "A required parameter \"" + name + "\" is missing");
    }
}
