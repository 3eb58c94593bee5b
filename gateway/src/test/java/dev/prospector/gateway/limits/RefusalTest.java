package dev.prospector.gateway.limits;

import static dev.prospector.testbed.Patience.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.prospector.gateway.Settings;
import dev.prospector.gateway.problem.ProblemAnswers;

/** What a client sees when it is one too many. */
class RefusalTest {
    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client =
            vertx.createHttpClient(new HttpClientOptions(), new PoolOptions().setHttp1MaxSize(100));
    private final ProblemAnswers problems = new ProblemAnswers(new ObjectMapper());

    @AfterEach
    void close() {
        done(vertx.close());
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_again() {
        var limits = new RateLimits(limits(Map.of("prospector.limits.user-burst", "2")), problems, () -> 1);
        var port = serve(
                ctx -> limits.count(ctx, "acme", "ann", () -> ctx.response().end()));
        for (var left : List.of("1", "0")) {
            var answer = done(ask(port));
            assertEquals(200, answer.statusCode());
            assertEquals("2", answer.getHeader("RateLimit-Limit"));
            assertEquals(left, answer.getHeader("RateLimit-Remaining"));
        }
        var refused = done(ask(port));
        assertEquals(429, refused.statusCode());
        assertEquals("1", refused.getHeader("Retry-After"));
        assertEquals("0", refused.getHeader("RateLimit-Remaining"));
        assertEquals("1", refused.getHeader("RateLimit-Reset"));
        assertEquals("application/problem+json", refused.getHeader("Content-Type"));
        assertTrue(done(refused.body()).toString().contains("RATE_LIMITED"));
    }

    @Test
    void who_carries_no_token_is_counted_by_address() {
        var limits = new RateLimits(limits(Map.of("prospector.limits.user-burst", "2")), problems, () -> 1);
        var port = serve(ctx -> limits.countStranger(ctx, () -> ctx.response().end()));
        assertEquals(200, done(ask(port)).statusCode());
        assertEquals(200, done(ask(port)).statusCode());
        assertEquals(429, done(ask(port)).statusCode());
        assertTrue(limits.take("127.0.0.1", "127.0.0.1").allowed(), "users have rates of their own");
    }

    @Test
    void when_too_many_are_in_work_the_rest_is_told_so_at_once() {
        var admission = new Admission(room(10, 2), problems);
        Queue<RoutingContext> working = new ConcurrentLinkedQueue<>();
        var api = serve(ctx -> admission.admit(ctx, InFlight.Share.API, () -> working.add(ctx)));
        var webhook = serve(ctx -> admission.admit(ctx, InFlight.Share.WEBHOOK, () -> working.add(ctx)));
        var first = IntStream.range(0, 8).mapToObj(i -> ask(api)).toList();
        await().until(() -> working.size() == 8);
        var refused = done(ask(api));
        assertEquals(503, refused.statusCode());
        assertEquals("1", refused.getHeader("Retry-After"));
        assertTrue(done(refused.body()).toString().contains("OVERLOADED"));
        var notice = ask(webhook);
        await().until(() -> working.size() == 9);
        working.forEach(ctx -> ctx.response().end());
        first.forEach(one -> assertEquals(200, done(one).statusCode()));
        assertEquals(200, done(notice).statusCode());
        working.clear();
        var next = ask(api);
        await().until(() -> working.size() == 1);
        working.remove().response().end();
        assertEquals(200, done(next).statusCode(), "who is answered makes room");
    }

    @Test
    void clients_that_go_away_make_room_too() {
        var admission = new Admission(room(1, 0), problems);
        Queue<RoutingContext> working = new ConcurrentLinkedQueue<>();
        var port = serve(ctx -> admission.admit(ctx, InFlight.Share.API, () -> working.add(ctx)));
        for (int i = 1; i <= 5; i++) {
            var expected = i;
            var request = done(client.request(HttpMethod.GET, port, "127.0.0.1", "/"));
            request.exceptionHandler(gone -> {});
            request.send();
            await().until(() -> working.size() == expected);
            done(request.connection().close());
            await().until(() -> working.stream().allMatch(ctx -> ctx.response().closed()));
        }
    }

    private static LimitsConfig room(int inFlight, int forWebhooks) {
        return limits(Map.of(
                "prospector.limits.in-flight", Integer.toString(inFlight),
                "prospector.limits.reserved-for-webhooks", Integer.toString(forWebhooks),
                "prospector.limits.challenges", "0"));
    }

    private static LimitsConfig limits(Map<String, String> settings) {
        return Settings.of(LimitsConfig.class, settings);
    }

    private int serve(Handler<RoutingContext> handler) {
        var router = Router.router(vertx);
        router.route().handler(handler);
        return done(vertx.createHttpServer().requestHandler(router).listen(0, "127.0.0.1"))
                .actualPort();
    }

    private Future<HttpClientResponse> ask(int port) {
        return client.request(HttpMethod.GET, port, "127.0.0.1", "/").compose(request -> request.send()
                .compose(answer -> answer.body().map(answer)));
    }

    private static <T> T done(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(1, TimeUnit.MINUTES)
                .join();
    }
}
