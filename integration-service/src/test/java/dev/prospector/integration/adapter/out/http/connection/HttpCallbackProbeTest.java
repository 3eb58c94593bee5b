package dev.prospector.integration.adapter.out.http.connection;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.out.connection.CallbackProbe.Outcome;
import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.integration.fakes.Samples;

/** The tests' own server plays the public address. */
class HttpCallbackProbeTest {
    private static final String PATH = "/webhooks/linkedin/hook-1";

    private final HttpCallbackProbe probe = new HttpCallbackProbe(Samples::hmac);
    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_random_code_is_asked_and_the_right_answer_is_recognized() throws IOException {
        assertEquals(Outcome.ANSWERED_RIGHTLY, challengeSigningServer(Samples.SECRET));
    }

    @Test
    void an_answer_made_with_another_secret_is_wrong() throws IOException {
        assertEquals(Outcome.ANSWERED_WRONGLY, challengeSigningServer(new ClientSecret("another one")));
    }

    @Test
    void the_code_is_a_new_uuid_of_version_4_each_time() {
        answer(aResponse().withStatus(200));

        challenge();
        challenge();

        var uuid4 = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
        var asked =
                server.findAll(getRequestedFor(urlPathEqualTo(PATH)).withQueryParam("challengeCode", matching(uuid4)));
        assertEquals(
                2, asked.stream().map(request -> request.getUrl()).distinct().count());
    }

    @Test
    void an_error_another_answer_and_no_json_are_wrong() {
        answer(aResponse().withStatus(401));
        assertEquals(Outcome.ANSWERED_WRONGLY, challenge());

        answer(aResponse()
                .withStatus(200)
                .withHeader("Content-Type", "application/json")
                .withBody("{}"));
        assertEquals(Outcome.ANSWERED_WRONGLY, challenge());

        answer(aResponse()
                .withStatus(200)
                .withHeader("Content-Type", "application/json")
                .withBody("<html>"));
        assertEquals(Outcome.ANSWERED_WRONGLY, challenge());
    }

    @Test
    void redirects_are_not_followed() {
        answer(temporaryRedirect("/elsewhere"));

        assertEquals(Outcome.ANSWERED_WRONGLY, challenge());
        assertEquals(
                0, server.findAll(getRequestedFor(urlPathEqualTo("/elsewhere"))).size());
    }

    @Test
    void what_takes_longer_than_three_seconds_is_not_reached_even_when_it_has_begun_to_answer() {
        answer(aResponse().withStatus(200).withBody("a slow answer").withChunkedDribbleDelay(10, 8_000));
        var begun = System.nanoTime();

        assertEquals(Outcome.NOT_REACHED, challenge());
        assertTrue(Duration.ofNanos(System.nanoTime() - begun).compareTo(Duration.ofSeconds(8)) < 0);
    }

    @Test
    void a_broken_connection_is_not_reached() {
        answer(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        assertEquals(Outcome.NOT_REACHED, challenge());
    }

    @Test
    void an_address_where_nobody_listens_is_not_reached() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        assertEquals(
                Outcome.NOT_REACHED, probe.challenge(URI.create("http://127.0.0.1:" + free + PATH), Samples.SECRET));
    }

    private void answer(ResponseDefinitionBuilder answer) {
        server.stubFor(get(urlPathEqualTo(PATH)).willReturn(answer));
    }

    private Outcome challenge() {
        return probe.challenge(URI.create(server.baseUrl() + PATH), Samples.SECRET);
    }

    /** Signs whatever code it is asked for. */
    private Outcome challengeSigningServer(ClientSecret secret) throws IOException {
        var signing = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        signing.createContext(PATH, exchange -> {
            var code = exchange.getRequestURI().getQuery().replace("challengeCode=", "");
            var response = HexFormat.of().formatHex(Samples.hmac(secret, code.getBytes(StandardCharsets.UTF_8)));
            var body = "{\"challengeCode\":\"%s\",\"challengeResponse\":\"%s\"}".formatted(code, response);
            exchange.getResponseHeaders().add("Content-Type", "application/json;charset=UTF-8");
            exchange.sendResponseHeaders(200, body.length());
            exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        signing.start();
        try {
            var address = URI.create("http://127.0.0.1:" + signing.getAddress().getPort() + PATH);
            return probe.challenge(address, Samples.SECRET);
        } finally {
            signing.stop(0);
        }
    }
}
