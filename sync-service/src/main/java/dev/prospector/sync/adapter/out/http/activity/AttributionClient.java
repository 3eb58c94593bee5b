package dev.prospector.sync.adapter.out.http.activity;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

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
import dev.prospector.sync.application.port.out.activity.Attributions.Writing;
import dev.prospector.sync.domain.Personal;

/** Whose messages and notes these are; samples in {@code deploy/contracts/http}. Each call names the replica. */
@RegisterRestClient(configKey = "integration-service", baseUri = "http://integration-service")
@RegisterProvider(InternalCall.class)
interface AttributionClient {

    @POST
    @Path("/internal/attributions")
    Credits credits(@Url URI address, @HeaderParam(Headers.TENANT) String tenant, Question question);

    @ClientExceptionMapper
    static RuntimeException failure(Response answer) {
        return new FailedAnswer(answer);
    }

    record Question(Collection<Writing> writings) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Credits(List<CreditJson> credits) {

        /** Without the field, or with a hole in it, nothing is said. */
        List<CreditJson> said() {
            if (credits == null || credits.stream().anyMatch(Objects::isNull)) {
                throw new IllegalArgumentException("no credits");
            }
            return credits;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record CreditJson(
            String contract,
            String seat,
            @Personal String member,
            @Personal String seatName,
            String user) {

        Writing writing() {
            return new Writing(contract, seat, member);
        }
    }
}
