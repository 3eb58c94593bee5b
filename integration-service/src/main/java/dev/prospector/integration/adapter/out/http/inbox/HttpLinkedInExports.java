package dev.prospector.integration.adapter.out.http.inbox;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import dev.prospector.integration.application.port.out.inbox.LinkedInExports;
import dev.prospector.integration.application.port.out.inbox.NoAnswer;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.inbox.ExportedCandidate;
import dev.prospector.integration.domain.inbox.FetchFailure;
import dev.prospector.integration.domain.inbox.FetchFailure.Reason;
import dev.prospector.kit.http.ClientCredentials;
import dev.prospector.kit.http.TokenRefused;
import dev.prospector.kit.http.TokenUnavailable;

/** Exceptions of the client end here: they may quote addresses, tokens and answers. */
@ApplicationScoped
class HttpLinkedInExports implements LinkedInExports {
    private static final String FINDER = "request";
    private static final int UNAUTHORIZED = 401;

    private final ExportedCandidatesApi api;
    private final LinkedInTokens tokens;
    private final GuardedLinkedIn guard;
    private final Clock clock;

    HttpLinkedInExports(
            @RestClient ExportedCandidatesApi api, LinkedInTokens tokens, GuardedLinkedIn guard, Clock clock) {
        this.api = api;
        this.tokens = tokens;
        this.guard = guard;
        this.clock = clock;
    }

    @Override
    public boolean mayBeAsked() {
        return guard.mayBeAsked();
    }

    @Override
    public ExportedCandidate fetch(Connection connection, String requestId) {
        return ExportedCandidatesAnswer.read(guard.ask(() -> ask(tokens.of(connection), requestId)), requestId);
    }

    private byte[] ask(ClientCredentials credentials, String requestId) {
        try {
            return askWithFreshTokenIfNeeded(credentials, requestId);
        } catch (TokenRefused e) {
            throw new NoAnswer(FetchFailure.of(Reason.DENIED));
        } catch (TokenUnavailable | ProcessingException e) {
            throw new NoAnswer(FetchFailure.of(Reason.UNREACHABLE));
        } catch (WebApplicationException e) {
            throw new NoAnswer(RefusedCall.failure(e.getResponse(), clock.instant()));
        }
    }

    /** A token can be revoked before its end: then LinkedIn answers 401, and one new token is tried at once. */
    private byte[] askWithFreshTokenIfNeeded(ClientCredentials credentials, String requestId) {
        var token = credentials.accessToken();
        try {
            return ask(token, requestId);
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() != UNAUTHORIZED) {
                throw e;
            }
            credentials.forget(token);
            return ask(credentials.accessToken(), requestId);
        }
    }

    private byte[] ask(String token, String requestId) {
        return api.find("Bearer " + token, FINDER, requestId);
    }
}
