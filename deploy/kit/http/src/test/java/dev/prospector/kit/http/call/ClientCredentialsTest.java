package dev.prospector.kit.http.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.kit.http.privacy.Secret;

class ClientCredentialsTest {
    private static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");

    private final List<String> forms = new ArrayList<>();
    private HttpServer endpoint;
    private int status = 200;
    private Instant now = NOW;

    @BeforeEach
    void listen() throws IOException {
        endpoint = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        endpoint.createContext("/token", exchange -> {
            forms.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var body = ("{\"access_token\":\"t-" + forms.size() + "\",\"expires_in\":1800}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        endpoint.start();
    }

    @AfterEach
    void stop() {
        endpoint.stop(0);
    }

    @Test
    void a_secret_with_special_characters_arrives_whole() {
        credentials("a/b+c=").accessToken();
        assertEquals(List.of("grant_type=client_credentials&client_id=me&client_secret=a%2Fb%2Bc%3D"), forms);
    }

    @Test
    void a_token_is_used_until_a_minute_before_its_end() {
        var credentials = credentials("s");
        assertEquals("t-1", credentials.accessToken());
        now = NOW.plus(Duration.ofMinutes(28));
        assertEquals("t-1", credentials.accessToken());
        now = NOW.plus(Duration.ofMinutes(29));
        assertEquals("t-2", credentials.accessToken());
    }

    @Test
    void many_who_ask_at_once_cause_one_request() {
        var credentials = credentials("s");
        IntStream.range(0, 16).parallel().forEach(i -> assertEquals("t-1", credentials.accessToken()));
        assertEquals(1, forms.size());
    }

    @Test
    void a_refused_token_is_forgotten_but_not_its_successor() {
        var credentials = credentials("s");
        credentials.forget(credentials.accessToken());
        assertEquals("t-2", credentials.accessToken());
        credentials.forget("t-1");
        assertEquals("t-2", credentials.accessToken());
    }

    @Test
    void wrong_credentials_are_refused_and_a_failing_endpoint_is_unavailable() {
        status = 401;
        assertThrows(TokenRefused.class, () -> credentials("s").accessToken());
        status = 500;
        assertThrows(TokenUnavailable.class, () -> credentials("s").accessToken());
        status = 429;
        assertThrows(TokenUnavailable.class, () -> credentials("s").accessToken());
    }

    @Test
    void a_secret_is_in_no_message() {
        status = 401;
        var refused = assertThrows(TokenRefused.class, () -> credentials("hush").accessToken());
        assertFalse(refused.getMessage().contains("hush"));
        assertTrue(refused.getMessage().contains("me"));
    }

    private ClientCredentials credentials(String secret) {
        var address = URI.create("http://127.0.0.1:" + endpoint.getAddress().getPort() + "/token");
        return new ClientCredentials(address, "me", new Secret(secret), new Moving());
    }

    /** A clock that the test moves. */
    private final class Moving extends Clock {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
