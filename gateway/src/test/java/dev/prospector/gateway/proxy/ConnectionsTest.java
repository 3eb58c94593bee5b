package dev.prospector.gateway.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.impl.VertxInternal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.prospector.gateway.Settings;

class ConnectionsTest {
    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2));
    private final Connections connections = new Connections(vertx, Settings.of(ProxyConfig.class, Map.of()), 1);

    private final Context one = next();
    private final Context other = next();

    @AfterEach
    void close() {
        connections.close();
        done(vertx.close());
    }

    @Test
    void each_event_loop_has_connections_of_its_own() throws Exception {
        assertSame(of(one), of(one));
        assertSame(of(other), of(other));
        assertNotSame(of(one), of(other));
    }

    @Test
    void a_connection_is_used_again_by_its_own_event_loop_alone() throws Exception {
        var seen = ConcurrentHashMap.<HttpConnection>newKeySet();
        var port = done(vertx.createHttpServer()
                        .requestHandler(request -> {
                            seen.add(request.connection());
                            request.response().end();
                        })
                        .listen(0, "127.0.0.1"))
                .actualPort();
        for (var loop : List.of(one, other, one)) {
            var answered = Promise.<Buffer>promise();
            loop.runOnContext(now -> connections
                    .get()
                    .request(HttpMethod.GET, port, "127.0.0.1", "/")
                    .compose(request -> request.send())
                    .compose(answer -> answer.body())
                    .onComplete(answered));
            done(answered.future());
        }
        assertEquals(2, seen.size());
    }

    @Test
    void elsewhere_there_are_none() {
        assertThrows(IllegalStateException.class, connections::get);
    }

    /** Of the event loop whose turn it is. */
    private Context next() {
        return ((VertxInternal) vertx).createEventLoopContext();
    }

    private static <T> T done(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(5, TimeUnit.SECONDS)
                .join();
    }

    private HttpClient of(Context loop) throws Exception {
        var client = new CompletableFuture<HttpClient>();
        loop.runOnContext(now -> client.complete(connections.get()));
        return client.get(5, TimeUnit.SECONDS);
    }
}
