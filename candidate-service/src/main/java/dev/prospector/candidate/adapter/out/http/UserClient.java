package dev.prospector.candidate.adapter.out.http;

import java.net.URI;
import java.util.List;
import java.util.Objects;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.quarkus.rest.client.reactive.Url;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.access.TenantRole;
import dev.prospector.candidate.domain.pool.DirectoryUser;
import dev.prospector.kit.http.Headers;
import dev.prospector.kit.http.call.FailedAnswer;
import dev.prospector.kit.http.call.InternalCall;

/** What candidate-service asks of job-service's user directory; samples in {@code deploy/contracts/http}. Each call names the replica. */
@RegisterRestClient(configKey = "job-service", baseUri = "http://job-service")
@RegisterProvider(InternalCall.class)
interface UserClient {

    @POST
    @Path("/internal/users:batchGet")
    Users known(@Url URI address, @HeaderParam(Headers.TENANT) String tenant, Ids ids);

    @ClientExceptionMapper
    static RuntimeException failure(Response answer) {
        return new FailedAnswer(answer);
    }

    record Ids(List<String> userIds) {}

    /** Names and addresses come too: they are not read. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record User(
            String userId,
            List<String> tenantRoles,
            @JsonProperty(required = true) boolean active) {
        /** @throws IllegalArgumentException when it is nobody */
        DirectoryUser toDomain() {
            if (userId == null || tenantRoles == null) {
                throw new IllegalArgumentException("no user");
            }
            return new DirectoryUser(new UserId(userId), active, TenantRole.among(tenantRoles));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Users(List<User> users) {
        /** @throws IllegalArgumentException when there is no list, or a hole in it */
        List<DirectoryUser> toDomain() {
            if (users == null || users.stream().anyMatch(Objects::isNull)) {
                throw new IllegalArgumentException("no list of users");
            }
            return users.stream().map(User::toDomain).toList();
        }
    }
}
