package dev.prospector.gateway.proxy;

import static dev.prospector.testbed.Patience.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.Router;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.prospector.gateway.Settings;
import dev.prospector.gateway.limits.InFlight;
import dev.prospector.gateway.problem.ProblemAnswers;

/** What a service that hangs, breaks off or is away costs its callers, and what it cannot cost others. */
class FailingServiceTest {
    private static final int NOBODY = 1;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client =
            vertx.createHttpClient(new HttpClientOptions(), new PoolOptions().setHttp1MaxSize(1_000));
    private final AtomicInteger asked = new AtomicInteger();
    private final InFlight load = new InFlight(20, 5, 0);
    private long now = 1;
    private int timeout = 10_000;

    private record Answer(int status, String retryAfter, String body) {}

    @AfterEach
    void close() {
        done(vertx.close());
    }

    @Test
    void a_service_that_hangs_takes_only_its_share_and_webhooks_still_get_in() {
        var hanging = new ArrayList<HttpServerRequest>();
        var service = service(request -> {
            synchronized (hanging) {
                hanging.add(request);
            }
        });
        var gateway = gateway(InFlight.Share.API, service);
        var first = IntStream.range(0, 15)
                .mapToObj(i -> ask(gateway, HttpMethod.GET))
                .toList();
        eventually(() -> asked.get() == 15);
        for (int i = 0; i < 50; i++) {
            var refused = done(ask(gateway, HttpMethod.GET));
            assertEquals(503, refused.status);
            assertEquals("1", refused.retryAfter);
            assertTrue(refused.body.contains("OVERLOADED"), refused.body);
        }
        var notice = ask(gateway(InFlight.Share.WEBHOOK, service), HttpMethod.POST);
        eventually(() -> asked.get() == 16);
        synchronized (hanging) {
            hanging.forEach(request -> request.response().end("at last"));
        }
        Stream.concat(first.stream(), Stream.of(notice)).forEach(one -> assertEquals(200, done(one).status));
        var again = ask(gateway, HttpMethod.GET);
        eventually(() -> asked.get() == 17);
        hanging.get(16).response().end();
        assertEquals(200, done(again).status, "who is done makes room");
    }

    @Test
    void a_service_that_always_hangs_is_left_alone_after_a_while() {
        timeout = 100;
        var gateway = gateway(InFlight.Share.API, service(request -> {}));
        for (int i = 0; i < 10; i++) {
            assertEquals(504, done(ask(gateway, HttpMethod.GET)).status);
        }
        var refused = done(ask(gateway, HttpMethod.GET));
        assertEquals(503, refused.status);
        assertEquals("5", refused.retryAfter);
        assertTrue(refused.body.contains("SERVICE_UNAVAILABLE"), refused.body);
        assertEquals(10, asked.get(), "it is not asked any more");
    }

    @Test
    void a_service_that_came_back_is_found_by_one_call() {
        var well = new CompletableFuture<Void>();
        var gateway = gateway(InFlight.Share.API, service(request -> {
            if (well.isDone()) {
                request.response().end();
            } else {
                request.connection().close();
            }
        }));
        for (int i = 0; i < 10; i++) {
            assertEquals(502, done(ask(gateway, HttpMethod.POST)).status);
        }
        assertEquals(503, done(ask(gateway, HttpMethod.POST)).status);
        well.complete(null);
        now += TimeUnit.SECONDS.toNanos(5);
        for (int i = 0; i < 5; i++) {
            assertEquals(200, done(ask(gateway, HttpMethod.POST)).status);
        }
    }

    @Test
    void a_service_that_is_away_is_503_with_the_time_to_come_again() {
        var gateway = gateway(InFlight.Share.API, NOBODY);
        for (int i = 0; i < 12; i++) {
            assertEquals(503, done(ask(gateway, HttpMethod.GET)).status);
        }
        assertEquals("5", done(ask(gateway, HttpMethod.GET)).retryAfter);
    }

    @Test
    void reading_goes_once_to_another_replica_when_one_breaks_off() {
        var broken = service(request -> request.connection().close());
        var well = service(request -> request.response().end("well"));
        var gateway = gateway(InFlight.Share.API, broken, well);
        for (int i = 0; i < 4; i++) {
            assertEquals("well", done(ask(gateway, HttpMethod.GET)).body);
            assertEquals(200, done(ask(gateway, HttpMethod.HEAD)).status);
        }
        var allBroken = gateway(InFlight.Share.API, broken, broken, broken);
        asked.set(0);
        assertEquals(502, done(ask(allBroken, HttpMethod.GET)).status);
        assertEquals(2, asked.get());
    }

    @Test
    void what_changes_something_is_never_sent_twice() {
        var broken = service(request -> request.connection().close());
        var gateway = gateway(InFlight.Share.API, broken, broken);
        for (var method : List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH)) {
            asked.set(0);
            assertEquals(502, done(ask(gateway, method)).status);
            assertEquals(1, asked.get(), method.name());
        }
    }

    @Test
    void a_browsers_return_is_never_sent_twice_though_it_is_a_get() {
        var broken = service(request -> request.connection().close());
        var gateway = gateway(InFlight.Share.CALLBACK, broken, broken);
        assertEquals(502, done(ask(gateway, HttpMethod.GET)).status);
        assertEquals(1, asked.get());
    }

    @Test
    void what_has_begun_to_answer_is_not_asked_again() {
        var half = service(
                request -> request.response().setChunked(true).write("half").onSuccess(written -> request.connection()
                        .close()));
        var gateway = gateway(InFlight.Share.API, half, half);
        var answer = ask(gateway, HttpMethod.GET);
        eventually(() -> answer.isComplete());
        assertTrue(answer.failed());
        assertEquals(1, asked.get());
    }

    @Test
    void one_replica_that_fails_does_not_shut_off_the_other() {
        var broken = service(request -> request.connection().close());
        var well = service(request -> request.response().end());
        var gateway = gateway(InFlight.Share.API, broken, well);
        for (int i = 0; i < 20; i++) {
            ask(gateway, HttpMethod.POST)
                    .otherwiseEmpty()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
        for (int i = 0; i < 20; i++) {
            assertEquals(200, done(ask(gateway, HttpMethod.POST)).status);
        }
    }

    @Test
    void clients_that_go_away_or_never_end_cannot_shut_a_service_off() {
        timeout = 200;
        var gateway = gateway(InFlight.Share.API, service(request -> request.body()
                .onSuccess(all -> request.response().end())));
        for (int i = 0; i < 15; i++) {
            var before = asked.get();
            var unfinished = done(client.request(HttpMethod.POST, gateway, "127.0.0.1", "/"));
            unfinished.putHeader("Content-Length", "100").write("some");
            var answered = unfinished.response();
            if (i % 2 == 0) {
                assertEquals(408, done(answered).statusCode());
            } else {
                eventually(() -> asked.get() > before || answered.isComplete());
                done(unfinished.connection().close());
            }
        }
        assertEquals(200, done(ask(gateway, HttpMethod.POST)).status);
    }

    private int service(Handler<HttpServerRequest> handler) {
        return listen(request -> {
            asked.incrementAndGet();
            handler.handle(request);
        });
    }

    private int gateway(InFlight.Share share, int... services) {
        var breaker = Settings.of(ProxyConfig.class, Map.of()).breaker();
        var replicas = IntStream.of(services)
                .mapToObj(port -> new Replica(URI.create("http://127.0.0.1:" + port), new Breaker(breaker, () -> now)))
                .toList();
        var upstream = new Upstream(() -> client, replicas, load);
        var terms = new Passage.Terms("/", "", 1024, timeout, share, Set.of());
        var router = Router.router(vertx);
        router.route().handler(ctx -> {
            ctx.request().pause();
            new Passage(ctx, upstream, terms, new ProblemAnswers(new ObjectMapper())).start();
        });
        return listen(router);
    }

    private int listen(Handler<HttpServerRequest> handler) {
        return done(vertx.createHttpServer().requestHandler(handler).listen(0, "127.0.0.1"))
                .actualPort();
    }

    private Future<Answer> ask(int port, HttpMethod method) {
        return client.request(method, port, "127.0.0.1", "/")
                .compose(request -> request.send().compose(FailingServiceTest::whole));
    }

    /** Asked for as soon as the head is there: what came before nobody asks for is lost. */
    private static Future<Answer> whole(HttpClientResponse answer) {
        return answer.body()
                .map(Buffer::toString)
                .map(body -> new Answer(answer.statusCode(), answer.getHeader("Retry-After"), body));
    }

    private static void eventually(BooleanSupplier held) {
        await().until(held::getAsBoolean);
    }

    private static <T> T done(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(1, TimeUnit.MINUTES)
                .join();
    }
}
