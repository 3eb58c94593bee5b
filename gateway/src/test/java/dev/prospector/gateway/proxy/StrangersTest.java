package dev.prospector.gateway.proxy;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
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
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.Router;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.gateway.Settings;
import dev.prospector.gateway.limits.InFlight;
import dev.prospector.gateway.limits.LimitsConfig;
import dev.prospector.gateway.problem.ProblemAnswers;

/** While database and broker are away, notices hang at integration-service: what that must not cost the others who carry no token. */
class StrangersTest {
    private static final int PLACES = 10;
    private static final LimitsConfig LIMITS = Settings.of(
            LimitsConfig.class,
            Map.of(
                    "prospector.limits.in-flight-per-service", Integer.toString(PLACES),
                    "prospector.limits.reserved-for-webhooks", "5",
                    "prospector.limits.challenges", "2",
                    "prospector.limits.callbacks", "2"));

    /** Fewer connections than places: notices wait for one, challenges must not. */
    private static final ProxyConfig FEW_CONNECTIONS =
            Settings.of(ProxyConfig.class, Map.of("prospector.gateway.connections", "4"));

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final HttpClient client =
            vertx.createHttpClient(new HttpClientOptions(), new PoolOptions().setHttp1MaxSize(100));
    private final Queue<HttpServerRequest> hanging = new ConcurrentLinkedQueue<>();
    private volatile InFlight.Share hangs = InFlight.Share.WEBHOOK;
    private volatile InFlight.Share breaks;
    private Upstreams upstreams;
    private int gateway;

    @BeforeEach
    void start() {
        var service = listen(this::hangOrAnswer);
        upstreams = new Upstreams(vertx, new At(service), FEW_CONNECTIONS, LIMITS);
        var passThrough = new PassThrough(upstreams, FEW_CONNECTIONS, new ProblemAnswers(new ObjectMapper()));
        var router = Router.router(vertx);
        for (var share : List.of(InFlight.Share.WEBHOOK, InFlight.Share.CHALLENGE, InFlight.Share.CALLBACK)) {
            router.route(path(share)).handler(ctx -> {
                ctx.request().pause();
                passThrough.withoutToken(ctx, share, path(share));
            });
        }
        gateway = listen(router);
    }

    @AfterEach
    void close() {
        upstreams.close();
        done(vertx.close());
    }

    @Test
    void notices_that_hang_leave_challenges_and_callbacks_their_places_and_connections() {
        var hung = fill(InFlight.Share.WEBHOOK, PLACES);
        for (int i = 0; i < 20; i++) {
            assertEquals(200, done(ask(InFlight.Share.CHALLENGE)));
            assertEquals(200, done(ask(InFlight.Share.CALLBACK)));
        }
        answerAll(hung);
    }

    @Test
    void challenges_and_callbacks_take_only_their_own() {
        for (var share : List.of(InFlight.Share.CHALLENGE, InFlight.Share.CALLBACK)) {
            hangs = share;
            var hung = fill(share, 2);
            assertEquals(200, done(ask(InFlight.Share.WEBHOOK)));
            answerAll(hung);
        }
    }

    @Test
    void what_breaks_off_for_notices_is_no_reason_to_leave_challenges_alone() {
        hangs = null;
        breaks = InFlight.Share.WEBHOOK;
        for (int i = 0; i < 10; i++) {
            assertEquals(502, done(ask(InFlight.Share.WEBHOOK)));
        }
        assertEquals(503, done(ask(InFlight.Share.WEBHOOK)), "the breaker is open");
        assertEquals(200, done(ask(InFlight.Share.CHALLENGE)));
    }

    private void hangOrAnswer(HttpServerRequest request) {
        if (hangs != null && request.path().equals(path(hangs))) {
            hanging.add(request);
        } else if (breaks != null && request.path().equals(path(breaks))) {
            request.connection().close();
        } else {
            request.response().end();
        }
    }

    /** Asks once more than there are places: that one is refused, the others hang. */
    private List<Future<Integer>> fill(InFlight.Share share, int places) {
        var asked = IntStream.rangeClosed(0, places).mapToObj(i -> ask(share)).toList();
        await().until(() -> !hanging.isEmpty() && asked.stream().anyMatch(Future::isComplete));
        var hung = asked.stream().filter(one -> !one.isComplete()).toList();
        assertEquals(places, hung.size());
        assertEquals(503, done(ask(share)), "no place is left for one more");
        return hung;
    }

    /** Those that had waited for a connection come when one is free. */
    private void answerAll(List<Future<Integer>> asked) {
        await().until(() -> {
            for (var one = hanging.poll(); one != null; one = hanging.poll()) {
                one.response().end();
            }
            return asked.stream().allMatch(Future::isComplete);
        });
        asked.forEach(one -> assertEquals(200, one.result()));
    }

    private static String path(InFlight.Share share) {
        return "/" + share;
    }

    private Future<Integer> ask(InFlight.Share share) {
        var method = share == InFlight.Share.WEBHOOK ? HttpMethod.POST : HttpMethod.GET;
        return client.request(method, gateway, "127.0.0.1", path(share)).compose(request -> request.send()
                .compose(answer -> answer.body().map(answer.statusCode())));
    }

    private int listen(Handler<HttpServerRequest> handler) {
        return done(vertx.createHttpServer().requestHandler(handler).listen(0, "127.0.0.1"))
                .actualPort();
    }

    private static <T> T done(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(1, TimeUnit.MINUTES)
                .join();
    }

    /** Everything at one port. */
    private record At(int port) implements ServiceAddresses {
        private List<URI> address() {
            return List.of(URI.create("http://127.0.0.1:" + port));
        }

        @Override
        public List<URI> integration() {
            return address();
        }

        @Override
        public List<URI> candidate() {
            return address();
        }

        @Override
        public List<URI> job() {
            return address();
        }

        @Override
        public List<URI> sync() {
            return address();
        }
    }
}
