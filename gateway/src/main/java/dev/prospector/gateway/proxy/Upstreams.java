package dev.prospector.gateway.proxy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Vertx;

import dev.prospector.gateway.limits.InFlight;
import dev.prospector.gateway.limits.LimitsConfig;
import dev.prospector.gateway.routing.Service;

/** Each service has connections of its own, so that a slow service cannot use up another's. */
@ApplicationScoped
class Upstreams {
    private final List<Connections> all = new ArrayList<>();
    private final Map<Service, Upstream> upstreams = new EnumMap<>(Service.class);

    Upstreams(Vertx vertx, ServiceAddresses addresses, ProxyConfig config, LimitsConfig limits) {
        Arrays.stream(Service.values())
                .filter(service -> service != Service.GATEWAY)
                .forEach(service -> upstreams.put(service, upstream(service, vertx, addresses, config, limits)));
    }

    private Upstream upstream(
            Service service, Vertx vertx, ServiceAddresses addresses, ProxyConfig config, LimitsConfig limits) {
        var connections = new Connections(vertx, config);
        all.add(connections);
        var replicas = addresses.of(service).stream()
                .map(address -> new Replica(address, new Breaker(config.breaker(), System::nanoTime)))
                .toList();
        var reserved = service == Service.INTEGRATION ? limits.reservedForWebhooks() : 0;
        return new Upstream(connections, replicas, new InFlight(limits.inFlightPerService(), reserved));
    }

    Upstream of(Service service) {
        return upstreams.get(service);
    }

    @PreDestroy
    void close() {
        all.forEach(Connections::close);
    }
}
