package dev.prospector.gateway.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.prospector.gateway.Settings;
import dev.prospector.gateway.limits.InFlight;
import dev.prospector.gateway.problem.ProblemAnswers;

/** What happens when one side of a passage goes away in the middle. */
class PassageTest {
    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = vertx.createHttpClient();

    private record Told(HttpClientResponse head, String body) {}

    @AfterEach
    void close() {
        done(vertx.close());
    }

    @Test
    void a_client_that_leaves_ends_the_call_to_the_service() throws Exception {
        var asked = new CompletableFuture<Void>();
        var left = new CompletableFuture<Void>();
        var service = serve(request -> {
            request.connection().closeHandler(closed -> left.complete(null));
            asked.complete(null);
        });
        var call = done(client.request(HttpMethod.GET, gatewayBefore(service), "127.0.0.1", "/"));
        call.send();
        asked.get(1, TimeUnit.MINUTES);
        call.connection().close();
        left.get(1, TimeUnit.MINUTES);
    }

    @Test
    void a_client_that_leaves_in_the_middle_of_the_answer_does_so_too() throws Exception {
        var left = new CompletableFuture<Void>();
        var service = serve(request -> {
            request.connection().closeHandler(closed -> left.complete(null));
            request.response().setChunked(true).write("half");
        });
        var call = done(client.request(HttpMethod.GET, gatewayBefore(service), "127.0.0.1", "/"));
        assertEquals(200, done(call.send()).statusCode());
        call.connection().close();
        left.get(1, TimeUnit.MINUTES);
    }

    @Test
    void a_service_that_leaves_in_the_middle_of_the_answer_cuts_it() {
        var service = serve(
                request -> request.response().setChunked(true).write("half").onSuccess(written -> request.connection()
                        .close()));
        var port = gatewayBefore(service);
        assertThrows(
                CompletionException.class,
                () -> done(client.request(HttpMethod.GET, port, "127.0.0.1", "/")
                        .compose(call -> call.send().compose(answer -> answer.body()))));
    }

    @Test
    void a_service_that_leaves_before_anything_of_its_answer_is_out_is_told_of() {
        for (var leaving : List.of("", "HTTP/1.1 201 Made\r\nETag: \"1\"\r\nContent-Length: 5\r\n\r\n")) {
            var gateway = gatewayBefore(servicePort(leaving));
            var answer = done(
                    client.request(HttpMethod.POST, gateway, "127.0.0.1", "/").compose(call -> call.send()
                            .compose(head -> head.body().map(body -> new Told(head, body.toString())))));
            assertEquals(502, answer.head.statusCode());
            assertEquals("Bad Gateway", answer.head.statusMessage());
            assertNull(answer.head.getHeader("ETag"));
            assertTrue(answer.body.contains("SERVICE_FAILED"), "the body");
        }
    }

    /** One that says these bytes to whoever asks and hangs up. */
    private int servicePort(String bytes) {
        return done(vertx.createNetServer()
                        .connectHandler(socket -> socket.handler(asked -> socket.end(Buffer.buffer(bytes))))
                        .listen(0, "127.0.0.1"))
                .actualPort();
    }

    @Test
    void every_end_of_a_passage_is_heard() throws Exception {
        var service = serve(
                request -> request.response().setChunked(true).write("half").onSuccess(written -> request.connection()
                        .close()));
        var ended = new CompletableFuture<Boolean>();
        var port = done(listen(router(service.actualPort(), ended))).actualPort();
        client.request(HttpMethod.GET, port, "127.0.0.1", "/").compose(call -> call.send());
        assertTrue(ended.get(1, TimeUnit.MINUTES), "a request that nobody hears the end of delays the shutdown");
    }

    @Test
    void connections_to_a_service_are_used_again() {
        var connections = ConcurrentHashMap.<HttpConnection>newKeySet();
        var service = serve(request -> {
            connections.add(request.connection());
            request.response().end("answer");
        });
        var port = gatewayBefore(service);
        for (var method : List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.GET, HttpMethod.GET)) {
            done(client.request(method, port, "127.0.0.1", "/")
                    .compose(call -> call.send().compose(answer -> answer.body())));
        }
        assertEquals(1, connections.size());
    }

    @Test
    void a_service_that_answers_before_it_has_the_whole_request_does_not_block_the_connection() throws Exception {
        var service = serve(request -> request.response().end("early"));
        try (var socket = new Socket("127.0.0.1", gatewayBefore(service))) {
            socket.setSoTimeout(60_000);
            send(socket, "POST / HTTP/1.1\r\nHost: g\r\nContent-Length: 8\r\n\r\nhalf");
            assertEquals("early", body(socket));
            send(socket, "rest" + "GET / HTTP/1.1\r\nHost: g\r\nConnection: close\r\n\r\n");
            assertEquals("early", body(socket));
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Of five bytes, as above. */
    private static String body(Socket socket) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) socket.getInputStream().read());
        }
        return new String(socket.getInputStream().readNBytes(5), StandardCharsets.ISO_8859_1);
    }

    private int gatewayBefore(HttpServer service) {
        return gatewayBefore(service.actualPort());
    }

    private int gatewayBefore(int service) {
        return done(listen(router(service, new CompletableFuture<>()))).actualPort();
    }

    private Router router(int service, CompletableFuture<Boolean> ended) {
        var replica = new Replica(
                URI.create("http://127.0.0.1:" + service),
                new Breaker(Settings.of(ProxyConfig.class, Map.of()).breaker(), System::nanoTime));
        var upstream = new Upstream(() -> client, List.of(replica), new InFlight(10, 0, 0));
        var terms = new Passage.Terms("/", "", 1024, 10_000, InFlight.Share.API, Set.of());
        var router = Router.router(vertx);
        router.route().handler(ctx -> {
            ctx.request().pause();
            ctx.addEndHandler(end -> ended.complete(true));
            new Passage(ctx, upstream, terms, new ProblemAnswers(new ObjectMapper())).start();
        });
        return router;
    }

    private HttpServer serve(Handler<HttpServerRequest> handler) {
        return done(listen(handler));
    }

    private Future<HttpServer> listen(Handler<HttpServerRequest> handler) {
        return vertx.createHttpServer().requestHandler(handler).listen(0, "127.0.0.1");
    }

    private static <T> T done(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(1, TimeUnit.MINUTES)
                .join();
    }
}
