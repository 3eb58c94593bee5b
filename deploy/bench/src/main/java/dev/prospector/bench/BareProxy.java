package dev.prospector.bench;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.httpproxy.HttpProxy;

/**
 * The library under the gateway without any of the gateway's policies, on the gateway's flags: what lies between the two is what token
 * check, limits, headers, routing and breakers cost. Arguments: port to listen on, port of the backend.
 */
final class BareProxy extends AbstractVerticle {

    private BareProxy() {}

    public static void main(String[] arguments) {
        System.setProperty("listen", arguments[0]);
        System.setProperty("backend", arguments[1]);
        var loops = Runtime.getRuntime().availableProcessors();
        Vertx.vertx().deployVerticle(BareProxy::new, new DeploymentOptions().setInstances(loops));
    }

    @Override
    public void start() {
        var client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(100));
        var proxy = HttpProxy.reverseProxy(client).origin(Integer.getInteger("backend"), "127.0.0.1");
        vertx.createHttpServer().requestHandler(proxy).listen(Integer.getInteger("listen"), "127.0.0.1");
    }
}
