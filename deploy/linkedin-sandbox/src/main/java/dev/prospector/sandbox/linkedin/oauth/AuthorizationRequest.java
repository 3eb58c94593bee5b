package dev.prospector.sandbox.linkedin.oauth;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.prospector.sandbox.http.Parameters;
import dev.prospector.sandbox.http.Refusal;
import dev.prospector.sandbox.http.Reply;

/**
 * What an application wants a member to consent to (section 1.2 of LinkedIn's contract; RFC 6749, 4.1.1; RFC 7636).
 *
 * @param redirectUri where the member's browser goes on; one that the application has registered
 * @param state       goes back as it came; null when none was given
 * @param challenge   of PKCE by S256; null when none was given
 */
record AuthorizationRequest(String clientId, String redirectUri, String scope, String state, String challenge) {

    /** The profile's, which is all that child applications are documented to ask for. */
    private static final Set<String> SCOPES = Set.of("r_liteprofile", "r_basicprofile");

    /** Who asks and where the answer goes are right already: whatever else is wrong is said there. */
    static AuthorizationRequest of(Parameters query, String clientId, String redirectUri) {
        AuthorizationRequest request = new AuthorizationRequest(
                clientId,
                redirectUri,
                query.value("scope").orElse(""),
                query.value("state").orElse(null),
                query.value("code_challenge").orElse(null));
        request.check(
                query.value("response_type").orElse(""),
                query.value("code_challenge_method").orElse(null));
        return request;
    }

    private void check(String responseType, String method) {
        if (!responseType.equals("code")) {
            throw refused("unsupported_response_type", "The only response_type is code");
        }
        if (!SCOPES.containsAll(scopes())) {
            throw refused("unauthorized_scope_error", "A scope is not authorized for your application");
        }
        if ((challenge == null) != (method == null) || challenge != null && !method.equals("S256")) {
            throw refused("invalid_request", "A code_challenge comes with code_challenge_method S256");
        }
    }

    private Set<String> scopes() {
        return Stream.of(scope.split("[ ,]+")).collect(Collectors.toSet());
    }

    private Refusal refused(String error, String description) {
        return new Refusal(answer(Map.of("error", error, "error_description", description)));
    }

    Reply granted(String code) {
        return answer(Map.of("code", code));
    }

    /** @param error LinkedIn's code */
    Reply denied(String error, String description) {
        return answer(Map.of("error", error, "error_description", description));
    }

    private Reply answer(Map<String, String> content) {
        Map<String, String> all = new LinkedHashMap<>(content);
        if (state != null) {
            all.put("state", state);
        }
        String query = all.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return Reply.seeOther(redirectUri + (redirectUri.contains("?") ? "&" : "?") + query);
    }
}
