package dev.prospector.sync.adapter.out.http.activity;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

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

import dev.prospector.kit.http.Headers;
import dev.prospector.kit.http.call.FailedAnswer;
import dev.prospector.kit.http.call.InternalCall;
import dev.prospector.sync.domain.Personal;
import dev.prospector.sync.domain.access.SeatTime;
import dev.prospector.sync.domain.access.Viewer;

/** What sync-service asks before it shows texts; samples in {@code deploy/contracts/http}. Each call names the replica. */
@RegisterRestClient(configKey = "integration-service", baseUri = "http://integration-service")
@RegisterProvider(InternalCall.class)
interface ViewerClient {

    @POST
    @Path("/internal/viewers")
    Facts facts(@Url URI address, @HeaderParam(Headers.TENANT) String tenant, Question question);

    @ClientExceptionMapper
    static RuntimeException failure(Response answer) {
        return new FailedAnswer(answer);
    }

    record Question(String user) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Facts(@JsonProperty(required = true) boolean connected, Set<String> contracts, List<Tenure> tenures) {

        /** With a hole in it, nothing is said. */
        Viewer toDomain() {
            if (contracts == null || tenures == null) {
                throw new IllegalArgumentException("no contracts, or no tenures");
            }
            if (contracts.stream().anyMatch(Objects::isNull) || tenures.stream().anyMatch(Tenure::isHollow)) {
                throw new IllegalArgumentException("a contract or tenure without its names");
            }
            return new Viewer(
                    connected, contracts, tenures.stream().map(Tenure::toDomain).toList());
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Tenure(String contract, String seat, @Personal String member, Instant from, Instant until) {

        static boolean isHollow(Tenure tenure) {
            return tenure == null || tenure.contract == null || tenure.seat == null || tenure.member == null;
        }

        SeatTime toDomain() {
            return new SeatTime(contract, seat, member, from, until);
        }
    }
}
