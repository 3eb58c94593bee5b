package dev.prospector.gateway.proxy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import org.jboss.logging.Logger;

import dev.prospector.gateway.limits.InFlight;
import dev.prospector.gateway.limits.LimitsConfig;
import dev.prospector.gateway.routing.Service;

/** One pool of connections per service, so that a slow service cannot use up another's. */
@ApplicationScoped
class Upstreams {
    private static final Logger LOG = Logger.getLogger(Upstreams.class);

    private final Map<Service, Upstream> upstreams = new EnumMap<>(Service.class);

    Upstreams(Vertx vertx, ServiceAddresses addresses, ProxyConfig config, LimitsConfig limits) {
        Arrays.stream(Service.values())
                .filter(service -> service != Service.GATEWAY)
                .forEach(service -> upstreams.put(service, upstream(service, vertx, addresses, config, limits)));
    }

    private static Upstream upstream(
            Service service, Vertx vertx, ServiceAddresses addresses, ProxyConfig config, LimitsConfig limits) {
        var replicas = addresses.of(service).stream()
                .map(address -> new Replica(address, new Breaker(config.breaker(), System::nanoTime)))
                .toList();
        var reserved = service == Service.INTEGRATION ? limits.reservedForWebhooks() : 0;
        return new Upstream(client(vertx, config), replicas, new InFlight(limits.inFlightPerService(), reserved));
    }

    Upstream of(Service service) {
        return upstreams.get(service);
    }

    @PreDestroy
    void close() {
        upstreams.values().forEach(Upstream::close);
    }

    private static HttpClient client(Vertx vertx, ProxyConfig config) {
        var options = new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setMaxWaitQueueSize(config.waiting());
        return vertx.httpClientBuilder()
                .with(options)
                .with(new PoolOptions().setHttp1MaxSize(config.connections()))
                // What breaks is told to the request; without a handler, each is logged as an error too.
                .withConnectHandler(connection -> connection.exceptionHandler(failure -> LOG.debug("broken", failure)))
                .build();
    }
}
