package dev.prospector.sync.adapter.out.http.activity;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import dev.prospector.sync.domain.Personal;

/** How users are called, as job-service's directory knows it; samples in {@code deploy/contracts/http}. Each call names the replica. */
@RegisterRestClient(configKey = "job-service", baseUri = "http://job-service")
@RegisterProvider(InternalCall.class)
interface UserClient {

    @POST
    @Path("/internal/users:batchGet")
    Users users(@Url URI address, @HeaderParam(Headers.TENANT) String tenant, Question question);

    @ClientExceptionMapper
    static RuntimeException failure(Response answer) {
        return new FailedAnswer(answer);
    }

    record Question(Collection<String> userIds) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Users(List<User> users) {

        /** Names by user id. */
        Map<String, String> named() {
            if (users == null || users.stream().anyMatch(user -> user == null || user.userId == null)) {
                throw new IllegalArgumentException("no users");
            }
            return users.stream()
                    .filter(user -> !user.name().isBlank())
                    .collect(Collectors.toMap(User::userId, User::name, (one, same) -> one));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record User(
            String userId,
            @Personal String givenName,
            @Personal String familyName) {

        String name() {
            return Stream.of(givenName, familyName).filter(Objects::nonNull).collect(Collectors.joining(" "));
        }
    }
}
