package dev.prospector.sync.adapter.out.http.export;

import java.net.URI;

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
import dev.prospector.sync.domain.export.Decision;
import dev.prospector.sync.domain.export.ExportReason;
import dev.prospector.sync.domain.export.Landing;

/** What sync-service asks of job-service; samples in {@code deploy/contracts/http}. Each call names the replica. */
@RegisterRestClient(configKey = "job-service", baseUri = "http://job-service")
@RegisterProvider(InternalCall.class)
@Path("/internal/exports/{requestId}")
interface JobClient {

    @PUT
    @Path("/decision")
    Verdict decide(
            @Url URI address,
            @HeaderParam(Headers.TENANT) String tenant,
            @PathParam("requestId") String requestId,
            Question question);

    @PUT
    @Path("/prospect")
    Placed addProspect(
            @Url URI address,
            @HeaderParam(Headers.TENANT) String tenant,
            @PathParam("requestId") String requestId,
            Prospect prospect);

    @ClientExceptionMapper
    static RuntimeException failure(Response answer) {
        return new FailedAnswer(answer);
    }

    record Question(String jobNumber, String exporter) {}

    record Prospect(String candidateId) {}

    enum Outcome {
        ACCEPTED,
        REFUSED
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Verdict(@JsonProperty(required = true) Outcome decision, String jobId, ExportReason reason) {
        Decision toDomain() {
            return switch (decision) {
                case ACCEPTED -> new Decision.Accepted(jobId);
                case REFUSED -> new Decision.Refused(reason);
            };
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Placed(
            String applicationId,
            @JsonProperty(required = true) boolean alreadyInJob) {
        Landing toDomain() {
            return new Landing(applicationId, alreadyInJob);
        }
    }
}
