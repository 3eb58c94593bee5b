package dev.prospector.gateway.proxy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import io.netty.util.concurrent.EventExecutor;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.impl.VertxInternal;
import org.jboss.logging.Logger;

/**
 * The pooled connections to one service, a pool for each event loop: the library's own pool lends a connection to whoever asks, and a
 * request whose connection lives on another event loop changes threads with each piece of its answer.
 */
final class Connections implements Supplier<HttpClient> {
    private static final Logger LOG = Logger.getLogger(Connections.class);

    private final List<OfLoop> pools;

    private record OfLoop(EventExecutor loop, HttpClient client) {}

    /** @param most to each replica */
    Connections(Vertx vertx, ProxyConfig config, int most) {
        var loops = new ArrayList<EventExecutor>();
        ((VertxInternal) vertx).getEventLoopGroup().forEach(loops::add);
        pools = loops.stream()
                .map(loop -> new OfLoop(loop, client(vertx, config, most, loops.size())))
                .toList();
    }

    /** Those of the event loop that asks. */
    @Override
    public HttpClient get() {
        for (var pool : pools) {
            if (pool.loop.inEventLoop()) {
                return pool.client;
            }
        }
        throw new IllegalStateException("services are asked on an event loop");
    }

    void close() {
        pools.forEach(pool -> pool.client.close());
    }

    private static HttpClient client(Vertx vertx, ProxyConfig config, int most, int loops) {
        var options = new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setMaxWaitQueueSize(share(config.waiting(), loops));
        return vertx.httpClientBuilder()
                .with(options)
                .with(new PoolOptions().setHttp1MaxSize(share(most, loops)))
                // What breaks is told to the request; without a handler, each is logged as an error too.
                .withConnectHandler(connection -> connection.exceptionHandler(failure -> LOG.debug("broken", failure)))
                .build();
    }

    /** At least one, for however many loops. */
    private static int share(int all, int loops) {
        return Math.max(1, all / loops);
    }
}
