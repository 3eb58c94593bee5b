package dev.prospector.integration.running;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;

import java.util.Map;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A LinkedIn that knows nothing (404) until a test tells it, by {@link LinkedIn}. */
public final class LinkedInServer implements QuarkusTestResourceLifecycleManager {
    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    @Override
    public Map<String, String> start() {
        server.start();
        server.stubFor(any(anyUrl()).atPriority(10).willReturn(notFound()));
        return Map.of(
                "prospector.linkedin.api-url",
                server.baseUrl(),
                "prospector.linkedin.token-url",
                server.baseUrl() + LinkedIn.TOKENS,
                "prospector.linkedin.parent.client-id",
                ChildApplications.PARENT,
                "prospector.linkedin.parent.client-secret",
                "canary-of-the-parent");
    }

    @Override
    public void stop() {
        server.stop();
    }
}
