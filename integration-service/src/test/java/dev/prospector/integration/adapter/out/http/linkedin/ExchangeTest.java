package dev.prospector.integration.adapter.out.http.linkedin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExchangeTest {
    private static final byte[] JSON = "{}".getBytes(UTF_8);
    private static final Duration LIMIT = Duration.ofMillis(800);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final CountDownLatch released = new CountDownLatch(1);
    private HttpServer server;
    private Exchange exchange;
    private String method;
    private URI address;
    private Headers headers;
    private byte[] body;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.createContext("/slow", this::dribble);
        server.start();
        exchange = exchangeWithin(LIMIT);
    }

    private Exchange exchangeWithin(Duration limit) {
        var base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        return new Exchange(base, Duration.ofSeconds(1), limit);
    }

    @AfterEach
    void stop() {
        released.countDown();
        server.stop(0);
    }

    @Test
    void a_call_says_who_asks_and_in_which_protocol() {
        var key =
                Resource.INTEGRATIONS.versioned("202603").key(Map.of("integrationContext", "urn:li:organization:4242"));
        var call = Resource.INTEGRATIONS
                .versioned("202603")
                .batch(Call.Method.PUT, List.of(key))
                .doing("batch_partial_update")
                .saying(JSON);

        assertEquals(200, exchange.send(call, "token-1", PATIENCE).statusCode());
        assertEquals("PUT", method);
        assertEquals(
                "/rest/integrations?ids=List((integrationContext:urn%3Ali%3Aorganization%3A4242))", address.toString());
        assertEquals("Bearer token-1", headers.getFirst("Authorization"));
        assertEquals("2.0.0", headers.getFirst("X-RestLi-Protocol-Version"));
        assertEquals("batch_partial_update", headers.getFirst("X-RestLi-Method"));
        assertEquals("202603", headers.getFirst("LinkedIn-Version"));
        assertEquals("application/json", headers.getFirst("Content-Type"));
        assertArrayEquals(JSON, body);
    }

    @Test
    void the_unversioned_api_is_told_no_versions() {
        exchange.send(get("/v2/exportedCandidates"), "token-1", PATIENCE);

        assertEquals(null, headers.getFirst("X-RestLi-Protocol-Version"));
        assertEquals(null, headers.getFirst("LinkedIn-Version"));
    }

    @Test
    void an_answer_that_dribbles_is_no_answer() {
        assertEquals(
                CallFailed.Kind.UNREACHABLE,
                assertThrows(CallFailed.class, () -> exchange.send(get("/slow"), "t", PATIENCE))
                        .kind());
    }

    @Test
    void a_question_that_has_less_time_left_waits_no_longer() {
        var patient = exchangeWithin(PATIENCE);
        var begun = System.nanoTime();
        assertThrows(CallFailed.class, () -> patient.send(get("/slow"), "t", Duration.ofMillis(50)));
        assertTrue(System.nanoTime() - begun < PATIENCE.toNanos());
    }

    @Test
    void nobody_there_is_no_answer() {
        server.stop(0);
        assertEquals(
                CallFailed.Kind.UNREACHABLE,
                assertThrows(CallFailed.class, () -> exchange.send(get("/v2/x"), "t", PATIENCE))
                        .kind());
    }

    private static Call get(String path) {
        return Call.of(Call.Method.GET, Resource.EXPORTED_CANDIDATES.unversioned(), path);
    }

    private void answer(HttpExchange received) throws IOException {
        method = received.getRequestMethod();
        address = received.getRequestURI();
        headers = received.getRequestHeaders();
        body = received.getRequestBody().readAllBytes();
        received.sendResponseHeaders(200, JSON.length);
        received.getResponseBody().write(JSON);
        received.close();
    }

    private void dribble(HttpExchange received) throws IOException {
        received.sendResponseHeaders(200, 0);
        received.getResponseBody().write('{');
        received.getResponseBody().flush();
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        received.close();
    }
}
