package dev.prospector.integration.adapter.out.http.candidate;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.quarkus.rest.client.reactive.Url;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import dev.prospector.integration.domain.Personal;
import dev.prospector.kit.http.Headers;
import dev.prospector.kit.http.call.FailedAnswer;
import dev.prospector.kit.http.call.InternalCall;

/** What integration-service asks of candidate-service; samples in {@code deploy/contracts/http}. Each call names the replica. */
@RegisterRestClient(configKey = "candidate-service", baseUri = "http://candidate-service")
@RegisterProvider(InternalCall.class)
interface CandidateClient {

    @POST
    @Path("/internal/people:byPerson")
    Found people(@Url URI address, @HeaderParam(Headers.TENANT) String tenant, Persons persons);

    @ClientExceptionMapper
    static RuntimeException failure(Response answer) {
        return new FailedAnswer(answer);
    }

    @Personal
    record Persons(List<String> persons) {
        @Override
        public String toString() {
            return "Persons[***]";
        }
    }

    @Personal
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Known(String person, UUID candidateId) {
        @Override
        public String toString() {
            return "Known[***]";
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Found(List<Known> people) {}
}
