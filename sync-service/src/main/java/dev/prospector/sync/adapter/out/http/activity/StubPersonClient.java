package dev.prospector.sync.adapter.out.http.activity;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.quarkus.rest.client.reactive.Url;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import dev.prospector.kit.http.Headers;
import dev.prospector.kit.http.call.FailedAnswer;
import dev.prospector.kit.http.call.InternalCall;
import dev.prospector.sync.application.port.out.activity.WantedStubs;
import dev.prospector.sync.domain.Personal;
import dev.prospector.sync.domain.Profile;
import dev.prospector.sync.domain.activity.Stub;

/** What candidate-service is told of stub profiles; samples in {@code deploy/contracts/http}. Each call names the replica. */
@RegisterRestClient(configKey = "candidate-service", baseUri = "http://candidate-service")
@RegisterProvider(InternalCall.class)
interface StubPersonClient {

    @POST
    @Path("/internal/stub-people")
    Found findOrMake(@Url URI address, @HeaderParam(Headers.TENANT) String tenant, StubPerson person);

    @POST
    @Path("/internal/stub-people/wanted")
    Wanted wanted(@Url URI address, @HeaderParam(Headers.TENANT) String tenant);

    @ClientExceptionMapper
    static RuntimeException failure(Response answer) {
        return new FailedAnswer(answer);
    }

    /** Sent, and nowhere else. */
    @Personal
    record StubPerson(
            String stub,
            String contract,
            String seat,
            String person,
            Instant consentedAt,
            String firstName,
            String lastName,
            List<String> emailAddresses,
            List<String> phoneNumbers,
            String profileUrl) {

        static StubPerson of(Stub stub, Profile closed) {
            Profile.Details profile = closed.reveal();
            return new StubPerson(
                    stub.stub(),
                    stub.contract(),
                    stub.seat(),
                    stub.person(),
                    stub.createdAt(),
                    profile.firstName(),
                    profile.lastName(),
                    profile.emailAddresses(),
                    profile.phoneNumbers(),
                    profile.profileUrl());
        }

        @Override
        public String toString() {
            return "***";
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Found(String candidateId) {
        private static final int ID_LENGTH = 36;

        /** @throws IllegalArgumentException when it is none: then that was no answer */
        String id() {
            if (candidateId == null || candidateId.isBlank() || candidateId.length() > ID_LENGTH) {
                throw new IllegalArgumentException("not a candidate's id");
            }
            return candidateId;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Wanted(List<WantedStub> stubs) {

        /** @throws IllegalArgumentException when it is none: then that was no answer */
        List<WantedStubs.Key> keys() {
            if (stubs == null || stubs.contains(null)) {
                throw new IllegalArgumentException("no stubs");
            }
            return stubs.stream().map(WantedStub::key).toList();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record WantedStub(String contract, String stub) {
        WantedStubs.Key key() {
            if (contract == null || stub == null) {
                throw new IllegalArgumentException("a stub without its name");
            }
            return new WantedStubs.Key(contract, stub);
        }
    }
}
