package dev.prospector.integration.adapter.out.http.connection;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import dev.prospector.integration.adapter.out.http.GoldenSample;
import dev.prospector.integration.adapter.out.http.linkedin.Questions;
import dev.prospector.integration.adapter.out.http.linkedin.TestClients;

/** A real HTTP server plays LinkedIn: each application gets the token {@code token-of-} and its client id. */
public abstract class LinkedInAtHand {
    private static final int BESIDES_TOKENS = 10;
    private static final String TOKENS = "/oauth/v2/accessToken";

    protected final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    @BeforeEach
    protected void start() {
        server.start();
        for (var id : List.of("client-1", "parent")) {
            server.stubFor(post(TOKENS)
                    .withRequestBody(containing("client_id=" + id + "&"))
                    .willReturn(okJson("{\"access_token\":\"token-of-" + id + "\",\"expires_in\":1800}")));
        }
    }

    @AfterEach
    protected void stop() {
        server.stop();
    }

    protected Questions questions(Map<String, String> settings) {
        return new Questions(TestClients.of(settings(settings)));
    }

    protected Map<String, String> settings(Map<String, String> more) {
        var all = new HashMap<>(more);
        all.put("api-url", server.baseUrl());
        all.put("token-url", server.baseUrl() + TOKENS);
        return all;
    }

    protected void answers(MappingBuilder question, String json) {
        server.stubFor(question.atPriority(BESIDES_TOKENS).willReturn(okJson(json.replace('\'', '"'))));
    }

    protected void answers(MappingBuilder question, GoldenSample sample) {
        server.stubFor(question.atPriority(BESIDES_TOKENS)
                .willReturn(okJson(new String(sample.bytes(), StandardCharsets.UTF_8))));
    }

    protected static ResponseDefinitionBuilder status(int status) {
        return aResponse().withStatus(status);
    }

    /** But for tokens. */
    protected List<LoggedRequest> asked() {
        return server.getAllServeEvents().stream()
                .map(event -> event.getRequest())
                .filter(request -> !request.getUrl().equals(TOKENS))
                .toList();
    }

    protected LoggedRequest onlyQuestion() {
        var all = asked();
        if (all.size() != 1) {
            throw new AssertionError("asked " + all.size() + " times");
        }
        return all.get(0);
    }
}
