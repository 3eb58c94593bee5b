package dev.prospector.candidate;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import java.util.Map;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** WireMock in place of job-service and of the token endpoint. Nobody sees or knows anybody in a tenant for which nothing was said. */
public final class OtherServices implements QuarkusTestResourceLifecycleManager {

    static final String TOKEN = "candidate-services-own-token";

    /** A replica that nobody ever hears of again: every test passes it over. */
    private static final String UNREACHABLE = "http://127.0.0.1:9/job";

    private static final int LAST = 10;

    private final WireMockServer server = new WireMockServer(options().dynamicPort());

    @Override
    public Map<String, String> start() {
        server.start();
        server.stubFor(
                post("/idp/token").willReturn(okJson("{\"access_token\": \"" + TOKEN + "\", \"expires_in\": 1800}")));
        server.stubFor(post("/job/internal/relations").atPriority(LAST).willReturn(okJson("{\"visible\": []}")));
        server.stubFor(post("/job/internal/users:batchGet").atPriority(LAST).willReturn(okJson("{\"users\": []}")));
        server.stubFor(post("/job/internal/application-deletions")
                .atPriority(LAST)
                .willReturn(okJson("{\"applications\": 0, \"deletable\": 0}")));
        server.stubFor(post("/job/internal/shared-jobs").atPriority(LAST).willReturn(okJson("{\"jobIds\": []}")));
        return Map.of(
                "prospector.services.job",
                server.url("/job") + "," + UNREACHABLE,
                "prospector.idp.token-endpoint",
                server.url("/idp/token"));
    }

    @Override
    public void stop() {
        server.stop();
    }
}
