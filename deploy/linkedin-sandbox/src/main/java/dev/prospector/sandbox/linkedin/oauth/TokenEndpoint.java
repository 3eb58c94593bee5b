package dev.prospector.sandbox.linkedin.oauth;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.prospector.sandbox.http.OAuthError;
import dev.prospector.sandbox.http.Parameters;
import dev.prospector.sandbox.http.Refusal;
import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.AccessTokens;
import dev.prospector.sandbox.linkedin.Applications;
import dev.prospector.sandbox.linkedin.provisioning.Provisioning;

/**
 * {@code POST /oauth/v2/accessToken}: two-legged, and the end of the three-legged flow (section 1 of LinkedIn's contract). Only the form
 * counts: a secret must never stand in an address.
 */
final class TokenEndpoint {

    /** LinkedIn's words, the same whatever it is that does not fit. */
    private static final String UNFIT =
            "Unable to retrieve access token: appid/redirect uri/code verifier does not match"
                    + " authorization code. Or authorization code expired. Or external member binding exists";

    private final Provisioning provisioning;
    private final Applications applications;
    private final AuthorizationCodes codes;
    private final AccessTokens tokens;

    private record Answer(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("expires_in") long expiresIn) {}

    private record MemberAnswer(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("expires_in") long expiresIn,
            String scope) {}

    TokenEndpoint(Provisioning provisioning, Applications applications, AuthorizationCodes codes, AccessTokens tokens) {
        this.provisioning = provisioning;
        this.applications = applications;
        this.codes = codes;
        this.tokens = tokens;
    }

    Reply accessToken(Request request) {
        Parameters form = request.form();
        return switch (required(form, "grant_type")) {
            case "client_credentials" -> ofApplication(form);
            case "authorization_code" -> ofMember(form);
            default ->
                throw OAuthError.of(
                        400, "unsupported_grant_type", "The grants are client_credentials and authorization_code");
        };
    }

    private Reply ofApplication(Parameters form) {
        return Reply.json(200, new Answer(tokens.issue(client(form)), AccessTokens.LIFETIME.toSeconds()));
    }

    private Reply ofMember(Parameters form) {
        String clientId = client(form);
        String redirectUri = required(form, "redirect_uri");
        String verifier = form.value("code_verifier").orElse(null);
        AuthorizationCode code = codes.take(
                        required(form, "code"),
                        known -> known.isFor(clientId, redirectUri) && known.isOpenedBy(verifier))
                .orElseThrow(() -> OAuthError.of(400, "invalid_request", UNFIT));
        return Reply.json(
                200,
                new MemberAnswer(
                        tokens.issue(clientId, code.person()),
                        AccessTokens.MEMBER_LIFETIME.toSeconds(),
                        code.request().scope()));
    }

    /** The client id, once its secret has proved to be right. */
    private String client(Parameters form) {
        String clientId = required(form, "client_id");
        String secret = required(form, "client_secret");
        if (!opens(clientId, secret)) {
            throw OAuthError.of(401, "invalid_client", "Client authentication failed");
        }
        return clientId;
    }

    private boolean opens(String clientId, String secret) {
        return provisioning.parent().is(clientId)
                ? provisioning.parent().hasSecret(secret)
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
