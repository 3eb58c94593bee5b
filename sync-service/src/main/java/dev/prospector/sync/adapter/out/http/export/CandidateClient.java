package dev.prospector.sync.adapter.out.http.export;

import java.net.URI;
import java.util.List;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.quarkus.rest.client.reactive.Url;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import dev.prospector.kit.http.Headers;
import dev.prospector.kit.http.call.FailedAnswer;
import dev.prospector.kit.http.call.InternalCall;
import dev.prospector.sync.domain.Personal;
import dev.prospector.sync.domain.Profile;
import dev.prospector.sync.domain.export.FoundPerson;

/**
 * What sync-service asks of candidate-service; samples in {@code deploy/contracts/http}. Each call names the replica.
 */
@RegisterRestClient(configKey = "candidate-service", baseUri = "http://candidate-service")
@RegisterProvider(InternalCall.class)
interface CandidateClient {

    @PUT
    @Path("/internal/exports/{requestId}/person")
    Found findOrMake(
            @Url URI address,
            @HeaderParam(Headers.TENANT) String tenant,
            @PathParam("requestId") String requestId,
            Person person);

    @DELETE
    @Path("/internal/exports/{requestId}/person")
    TakenBack takeBack(
            @Url URI address, @HeaderParam(Headers.TENANT) String tenant, @PathParam("requestId") String requestId);

    @ClientExceptionMapper
    static RuntimeException failure(Response answer) {
        return new FailedAnswer(answer);
    }

    /** Sent, and nowhere else. */
    @Personal
    record Person(
            String person,
            String firstName,
            String lastName,
            String headline,
            String location,
            String employer,
            String profileUrl,
            List<String> emailAddresses,
            List<String> phoneNumbers,
            String creditedTo) {

        static Person of(String person, Profile closed, String creditedTo) {
            Profile.Details profile = closed.reveal();
            return new Person(
                    person,
                    profile.firstName(),
                    profile.lastName(),
                    profile.headline(),
                    profile.location(),
                    profile.employer(),
                    profile.profileUrl(),
                    profile.emailAddresses(),
                    profile.phoneNumbers(),
                    creditedTo);
        }

        @Override
        public String toString() {
            return "***";
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Found(
            String candidateId,
            @JsonProperty(required = true) boolean made) {
        FoundPerson toDomain() {
            return new FoundPerson(candidateId, made);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record TakenBack(@JsonProperty(required = true) boolean removed) {}
}
