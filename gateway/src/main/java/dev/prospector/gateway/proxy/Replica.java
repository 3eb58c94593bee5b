package dev.prospector.gateway.proxy;

import java.net.URI;

import io.vertx.core.http.RequestOptions;

/** One address of a service, and whether it is worth trying. */
record Replica(URI address, Breaker breaker) {
    RequestOptions options() {
        var ssl = "https".equals(address.getScheme());
        var port = address.getPort() > 0 ? address.getPort() : ssl ? 443 : 80;
        return new RequestOptions().setHost(address.getHost()).setPort(port).setSsl(ssl);
    }
}
