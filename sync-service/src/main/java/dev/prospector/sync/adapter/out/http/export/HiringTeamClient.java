package dev.prospector.sync.adapter.out.http.export;

import java.net.URI;
import java.util.Objects;
import java.util.Set;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.quarkus.rest.client.reactive.Url;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import dev.prospector.kit.http.Headers;
import dev.prospector.kit.http.call.FailedAnswer;
import dev.prospector.kit.http.call.InternalCall;

/** What sync-service asks of job-service's hiring teams; samples in {@code deploy/contracts/http}. Each call names the replica. */
@RegisterRestClient(configKey = "job-service", baseUri = "http://job-service")
@RegisterProvider(InternalCall.class)
interface HiringTeamClient {

    @POST
    @Path("/internal/users/jobs")
    Jobs jobs(@Url URI address, @HeaderParam(Headers.TENANT) String tenant, Question question);

    @ClientExceptionMapper
    static RuntimeException failure(Response answer) {
        return new FailedAnswer(answer);
    }

    /** @param jobNumbers of which jobs only; null for the newest of all */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Question(String userId, Set<String> tenantRoles, Set<String> jobNumbers) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Jobs(Set<String> jobNumbers) {

        /** Without the field, or with a hole in it, nothing is said. */
        Jobs said() {
            if (jobNumbers == null || jobNumbers.stream().anyMatch(Objects::isNull)) {
                throw new IllegalArgumentException("no Job IDs");
            }
            return this;
        }
    }
}
