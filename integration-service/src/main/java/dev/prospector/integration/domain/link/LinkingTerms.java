package dev.prospector.integration.domain.link;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/**
 * How users are sent to LinkedIn's consent page (LinkedIn RSC 1.2).
 *
 * @param authorization LinkedIn's page
 * @param scope what a member is asked to allow
 * @param pkce whether LinkedIn is given a challenge
 * @param stateLives for which a user may take to consent
 * @param handleLives for which the front end may take to complete what came back
 * @param claim for which one completion has an attempt to itself: then it is taken for dead
 */
public record LinkingTerms(
        URI authorization, String scope, boolean pkce, Duration stateLives, Duration handleLives, Duration claim) {

    /**
     * LinkedIn's page for one attempt, as the browser is sent to it.
     *
     * @param clientId of the tenant's application
     * @param redirect where LinkedIn sends the browser back to, as the application has registered it
     */
    public URI address(String clientId, URI redirect, LinkingAttempt.Begun begun) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("response_type", "code");
        parameters.put("client_id", clientId);
        parameters.put("redirect_uri", redirect.toString());
        parameters.put("scope", scope);
        parameters.put("state", begun.state().reveal());
        begun.attempt().verifier().ifPresent(verifier -> {
            parameters.put("code_challenge", verifier.challenge());
            parameters.put("code_challenge_method", "S256");
        });
        return URI.create(parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + escaped(parameter.getValue()))
                .collect(Collectors.joining("&", authorization + "?", "")));
    }

    /** A space as {@code %20}, which pages understand in any place. */
    private static String escaped(String plain) {
        return URLEncoder.encode(plain, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
