package dev.prospector.gateway.proxy;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;

/** The replicas of one service: used in turn, with pooled connections. */
final class Upstream {
    private final HttpClient client;
    private final List<URI> addresses;
    private final AtomicInteger turn = new AtomicInteger();

    Upstream(HttpClient client, List<URI> addresses) {
        this.client = client;
        this.addresses = addresses;
    }

    /**
     * A connected request that waits for its method, path, headers and body. A replica that cannot be reached is passed over: nothing
     * was sent to it, so this repeats nothing.
     */
    Future<HttpClientRequest> open() {
        return open(turn.getAndIncrement(), addresses.size());
    }

    private Future<HttpClientRequest> open(int index, int triesLeft) {
        var attempt = client.request(to(addresses.get(Math.floorMod(index, addresses.size()))));
        return triesLeft == 1 ? attempt : attempt.recover(unreachable -> open(index + 1, triesLeft - 1));
    }

    private static RequestOptions to(URI address) {
        var ssl = "https".equals(address.getScheme());
        var port = address.getPort() > 0 ? address.getPort() : ssl ? 443 : 80;
        return new RequestOptions().setHost(address.getHost()).setPort(port).setSsl(ssl);
    }

    void close() {
        client.close();
    }
}
