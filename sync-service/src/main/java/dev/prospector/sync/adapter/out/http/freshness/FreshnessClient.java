package dev.prospector.sync.adapter.out.http.freshness;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import dev.prospector.sync.domain.freshness.FreshnessState;
import dev.prospector.sync.domain.freshness.Progress;
import dev.prospector.sync.domain.freshness.SyncFeature;

/** How far integration-service has fetched; a sample is in {@code deploy/contracts/http}. Each call names the replica. */
@RegisterRestClient(configKey = "integration-service", baseUri = "http://integration-service")
@RegisterProvider(InternalCall.class)
interface FreshnessClient {

    @GET
    @Path("/internal/freshness")
    Answer all(@Url URI address, @HeaderParam(Headers.TENANT) String tenant);

    @ClientExceptionMapper
    static RuntimeException failure(Response answer) {
        return new FailedAnswer(answer);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(List<FeatureJson> features) {

        /** With a hole in it, nothing is said; features that came later are left aside. */
        List<Progress> toDomain() {
            if (features == null || features.stream().anyMatch(FeatureJson::isHollow)) {
                throw new IllegalArgumentException("no features, or one without its names");
            }
            return features.stream()
                    .filter(FeatureJson::isKnown)
                    .map(FeatureJson::toDomain)
                    .toList();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record FeatureJson(
            String contract,
            String feature,
            Instant fetchedUpTo,
            Instant lastSuccess,
            @JsonProperty(required = true) int seats,
            @JsonProperty(required = true) long targetSeconds,
            FreshnessState state) {

        static boolean isHollow(FeatureJson one) {
            return one == null || one.contract == null || one.feature == null || one.state == null;
        }

        boolean isKnown() {
            return Arrays.stream(SyncFeature.values()).map(Enum::name).anyMatch(feature::equals);
        }

        Progress toDomain() {
            return new Progress(
                    SyncFeature.valueOf(feature),
                    Optional.of(contract),
                    Optional.ofNullable(fetchedUpTo),
                    Optional.ofNullable(lastSuccess),
                    OptionalInt.of(seats),
                    Duration.ofSeconds(targetSeconds),
                    state);
        }
    }
}
