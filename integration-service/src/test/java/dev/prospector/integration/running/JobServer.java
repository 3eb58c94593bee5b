package dev.prospector.integration.running;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import java.net.URI;
import java.util.List;
import java.util.Map;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A job-service that knows the users whom tests tell it of, tenant by tenant, a candidate-service that knows who members are, and the
 * identity provider that this service shows them a token of.
 */
public final class JobServer implements QuarkusTestResourceLifecycleManager {
    private static final String ADDRESS = "prospector.services.job";
    private static final String APPLY_ADDRESS = "/internal/apply-address";
    private static final String PEOPLE = "/internal/people:byPerson";
    private static final String TOKENS = "/idp/token";
    private static final String TOKEN = "own-token-of-integration-service";

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    @Override
    public Map<String, String> start() {
        server.start();
        server.stubFor(post(TOKENS).willReturn(okJson("{\"access_token\":\"" + TOKEN + "\",\"expires_in\":1800}")));
        server.stubFor(put(APPLY_ADDRESS).willReturn(noContent()));
        return Map.of(
                ADDRESS,
                server.baseUrl(),
                "prospector.services.candidate",
                server.baseUrl(),
                "prospector.idp.token-endpoint",
                server.baseUrl() + TOKENS);
    }

    @Override
    public void stop() {
        server.stop();
    }

    /** @param users JSON, as the golden samples of {@code users-batch} and {@code users-search} have it */
    public static void answers(String tenant, String question, String users) {
        answers(tenant, question, okJson(users));
    }

    public static void answers(String tenant, String question, ResponseDefinitionBuilder answer) {
        here().register(post("/internal/users:" + question)
                .withHeader("X-Tenant-Id", equalTo(tenant))
                .withHeader("Authorization", equalTo("Bearer " + TOKEN))
                .willReturn(answer));
    }

    /** @param people who members are, as the golden sample of {@code people-by-person} has it */
    public static void answersPeople(String tenant, ResponseDefinitionBuilder people) {
        here().register(post(PEOPLE)
                .withHeader("X-Tenant-Id", equalTo(tenant))
                .withHeader("Authorization", equalTo("Bearer " + TOKEN))
                .willReturn(people));
    }

    /** What candidate-service was asked for a tenant. */
    public static List<String> askedForPeople(String tenant) {
        return here().find(postRequestedFor(urlPathEqualTo(PEOPLE)).withHeader("X-Tenant-Id", equalTo(tenant))).stream()
                .map(LoggedRequest::getBodyAsString)
                .toList();
    }

    /** What was asked for a tenant. */
    public static List<String> asked(String tenant, String question) {
        return here()
                .find(postRequestedFor(urlPathEqualTo("/internal/users:" + question))
                        .withHeader("X-Tenant-Id", equalTo(tenant)))
                .stream()
                .map(LoggedRequest::getBodyAsString)
                .toList();
    }

    /** To what it is told of where candidates apply; at first it takes everything. */
    public static void answersNews(String tenant, ResponseDefinitionBuilder answer) {
        here().register(put(APPLY_ADDRESS)
                .withHeader("X-Tenant-Id", equalTo(tenant))
                .willReturn(answer));
    }

    /** What it was told of where a tenant's candidates apply, taken or not. */
    public static List<String> news(String tenant) {
        return here()
                .find(putRequestedFor(urlPathEqualTo(APPLY_ADDRESS))
                        .withHeader("X-Tenant-Id", equalTo(tenant))
                        .withHeader("Authorization", equalTo("Bearer " + TOKEN)))
                .stream()
                .map(LoggedRequest::getBodyAsString)
                .toList();
    }

    private static WireMock here() {
        var address = URI.create(ConfigProvider.getConfig().getValue(ADDRESS, String.class));
        return WireMock.create().host(address.getHost()).port(address.getPort()).build();
    }
}
