package dev.prospector.sync.adapter.out.http.activity;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.quarkus.rest.client.reactive.Url;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import dev.prospector.kit.http.call.FailedAnswer;
import dev.prospector.sync.application.port.out.activity.Matches.Match;
import dev.prospector.sync.domain.Personal;

/** What sync-service asks of candidate-service in a user's name, with that user's token. Each call names the replica. */
@RegisterRestClient(configKey = "candidate-service", baseUri = "http://candidate-service")
interface MatchClient {

    @GET
    @Path("/candidates/{id}/linkedin/match")
    LinkedInMatch match(
            @Url URI address, @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("id") String id);

    @ClientExceptionMapper
    static RuntimeException failure(Response answer) {
        return new FailedAnswer(answer);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record LinkedInMatch(String state, @Personal String person) {

        /** Whoever says no state says nothing. */
        Match toDomain() {
            if (state == null) {
                throw new IllegalArgumentException("no state");
            }
            return new Match(state.equals("MATCHED"), person);
        }
    }
}
