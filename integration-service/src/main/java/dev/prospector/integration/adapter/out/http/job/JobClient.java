package dev.prospector.integration.adapter.out.http.job;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.quarkus.rest.client.reactive.Url;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import dev.prospector.integration.domain.seat.DirectoryUser;
import dev.prospector.kit.http.Headers;
import dev.prospector.kit.http.call.FailedAnswer;
import dev.prospector.kit.http.call.InternalCall;

/** What integration-service asks of job-service, and tells it; samples in {@code deploy/contracts/http}. Each call names the replica. */
@RegisterRestClient(configKey = "job-service", baseUri = "http://job-service")
@RegisterProvider(InternalCall.class)
interface JobClient {

    @POST
    @Path("/internal/users:batchGet")
    Known known(@Url URI address, @HeaderParam(Headers.TENANT) String tenant, Ids ids);

    @POST
    @Path("/internal/users:search")
    Found search(@Url URI address, @HeaderParam(Headers.TENANT) String tenant, Searches searches);

    @PUT
    @Path("/internal/apply-address")
    void tellApplyAddress(@Url URI address, @HeaderParam(Headers.TENANT) String tenant, ApplyAddress told);

    @ClientExceptionMapper
    static RuntimeException failure(Response answer) {
        return new FailedAnswer(answer);
    }

    /** @param template null for none */
    record ApplyAddress(long version, String template) {}

    record Ids(List<String> userIds) {}

    record Searches(List<String> searches) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record User(String userId, String givenName, String familyName, String emailAddress, boolean active) {
        /** @throws IllegalArgumentException when it is nobody */
        DirectoryUser toDomain() {
            if (userId == null) {
                throw new IllegalArgumentException("no user id");
            }
            return new DirectoryUser(
                    userId,
                    Optional.ofNullable(givenName),
                    Optional.ofNullable(familyName),
                    Optional.ofNullable(emailAddress),
                    active);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Known(List<User> users) {
        List<DirectoryUser> toDomain() {
            return all(users);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Found(List<List<User>> found) {
        /** @throws IllegalArgumentException when it is not one list for each search */
        List<List<DirectoryUser>> toDomain(int searches) {
            if (found == null || found.size() != searches) {
                throw new IllegalArgumentException("not one list for each search");
            }
            return found.stream().map(Found::one).toList();
        }

        private static List<DirectoryUser> one(List<User> users) {
            return all(users);
        }
    }

    /** @throws IllegalArgumentException when there is no list, or a hole in it */
    private static List<DirectoryUser> all(List<User> users) {
        if (users == null || users.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("no list of users");
        }
        return users.stream().map(User::toDomain).toList();
    }
}
