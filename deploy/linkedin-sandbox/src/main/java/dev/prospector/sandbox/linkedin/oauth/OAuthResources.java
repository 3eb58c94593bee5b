package dev.prospector.sandbox.linkedin.oauth;

import java.time.Clock;

import dev.prospector.sandbox.http.Routes;
import dev.prospector.sandbox.linkedin.AccessTokens;
import dev.prospector.sandbox.linkedin.Applications;
import dev.prospector.sandbox.linkedin.Callers;
import dev.prospector.sandbox.linkedin.People;
import dev.prospector.sandbox.linkedin.Resources;
import dev.prospector.sandbox.linkedin.provisioning.Provisioning;

/** Tokens for applications, and for members who consent. */
public final class OAuthResources implements Resources {

    private static final String AUTHORIZATION = "/oauth/v2/authorization";

    private final Provisioning provisioning;
    private final Applications applications;
    private final People people;
    private final AccessTokens tokens;
    private final AuthorizationCodes codes;

    public OAuthResources(
            Provisioning provisioning, Applications applications, People people, AccessTokens tokens, Clock clock) {
        this.provisioning = provisioning;
        this.applications = applications;
        this.people = people;
        this.tokens = tokens;
        this.codes = new AuthorizationCodes(clock);
    }

    @Override
    public void addTo(Routes routes, Callers callers) {
        var authorization = new AuthorizationEndpoint(provisioning, applications, people, codes);
        var token = new TokenEndpoint(provisioning, applications, codes, tokens);
        routes.on("GET", AUTHORIZATION, authorization::ask)
                .on("POST", AUTHORIZATION + "/sign-in", authorization::signIn)
                .on("POST", AUTHORIZATION + "/consent", authorization::consent)
                .on("POST", "/oauth/v2/accessToken", token::accessToken)
                .on("GET", "/v2/me", new ProfileEndpoint(callers, people)::me);
    }
}
