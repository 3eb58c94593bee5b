package dev.prospector.sync.adapter.out.http.export;

import java.net.URI;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import dev.prospector.sync.domain.export.ExporterStanding;

/**
 * What sync-service asks of integration-service; samples in {@code deploy/contracts/http}. Each call names the
 * replica.
 */
@RegisterRestClient(configKey = "integration-service", baseUri = "http://integration-service")
@RegisterProvider(InternalCall.class)
interface IntegrationClient {

    @POST
    @Path("/internal/export-facts")
    Standing facts(@Url URI address, @HeaderParam(Headers.TENANT) String tenant, Question question);

    @POST
    @Path("/internal/exports/{requestId}/fetches")
    Begun fetchAgain(
            @Url URI address, @HeaderParam(Headers.TENANT) String tenant, @PathParam("requestId") String requestId);

    @ClientExceptionMapper
    static RuntimeException failure(Response answer) {
        return new FailedAnswer(answer);
    }

    record Question(@Personal String exportedBy) {}

    /** Nothing is said but that it has begun. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Begun() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Standing(@JsonProperty(required = true) boolean companyAccess, String exporter) {
        ExporterStanding toDomain() {
            return new ExporterStanding(companyAccess, exporter);
        }
    }
}
