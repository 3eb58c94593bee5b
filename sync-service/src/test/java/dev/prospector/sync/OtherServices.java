package dev.prospector.sync;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import java.util.Map;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import dev.prospector.testbed.Contracts;

/**
 * WireMock in place of the other services, each under a path of its own, and of the token endpoint. A tenant for
 * which nothing was said has no company-level access: its exports are refused, and fetched again in vain. Its users are on no team, and nobody is credited with
 * anything; nothing is fetched for it, and no member is a candidate of its.
 */
public final class OtherServices implements QuarkusTestResourceLifecycleManager {

    static final String TOKEN = "sync-services-own-token";

    /** A replica that nobody ever hears of again: every test passes it over. */
    private static final String UNREACHABLE = "http://127.0.0.1:9/job";

    private static final int LAST = 10;

    private final WireMockServer server = new WireMockServer(options().dynamicPort());

    @Override
    public Map<String, String> start() {
        server.start();
        server.stubFor(
                post("/idp/token").willReturn(okJson("{\"access_token\": \"" + TOKEN + "\", \"expires_in\": 1800}")));
        server.stubFor(post("/integration/internal/export-facts")
                .atPriority(LAST)
                .willReturn(okJson("{\"companyAccess\": false, \"exporter\": null}")));
        server.stubFor(post(urlPathMatching("/integration/internal/exports/[^/]+/fetches"))
                .atPriority(LAST)
                .willReturn(jsonResponse("{}", 202)));
        server.stubFor(
                post("/integration/internal/attributions").atPriority(LAST).willReturn(okJson("{\"credits\": []}")));
        server.stubFor(
                get("/integration/internal/freshness").atPriority(LAST).willReturn(okJson("{\"features\": []}")));
        server.stubFor(post("/candidate/internal/stub-people")
                .atPriority(LAST)
                .willReturn(okJson(Contracts.read("http/stub-person.response.json"))));
        server.stubFor(
                post("/candidate/internal/people:byPerson").atPriority(LAST).willReturn(okJson("{\"people\": []}")));
        server.stubFor(
                post("/candidate/internal/stub-people/wanted").atPriority(LAST).willReturn(okJson("{\"stubs\": []}")));
        server.stubFor(post("/job/internal/users/jobs").atPriority(LAST).willReturn(okJson("{\"jobNumbers\": []}")));
        return Map.of(
                "prospector.services.integration", server.url("/integration"),
                "prospector.services.candidate", server.url("/candidate"),
                "prospector.services.job", server.url("/job") + "," + UNREACHABLE,
                "prospector.idp.token-endpoint", server.url("/idp/token"));
    }

    @Override
    public void stop() {
        server.stop();
    }
}
