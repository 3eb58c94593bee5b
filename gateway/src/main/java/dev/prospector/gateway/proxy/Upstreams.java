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

/**
 * Each service has connections and places of its own, so that a slow service cannot use up another's. At integration-service so have
 * challenges and callbacks, with a breaker of their own too: neither what hangs there nor what strangers send stands in their way, nor they
 * in another's.
 */
@ApplicationScoped
class Upstreams {
    private final List<Connections> all = new ArrayList<>();
    private final Map<Service, Upstream> upstreams = new EnumMap<>(Service.class);
    private final Map<InFlight.Share, Upstream> strangers = new EnumMap<>(InFlight.Share.class);
    private final Vertx vertx;
    private final ServiceAddresses addresses;
    private final ProxyConfig config;

    Upstreams(Vertx vertx, ServiceAddresses addresses, ProxyConfig config, LimitsConfig limits) {
        this.vertx = vertx;
        this.addresses = addresses;
        this.config = config;
        Arrays.stream(Service.values())
                .filter(service -> service != Service.GATEWAY)
                .forEach(service -> upstreams.put(service, shared(service, limits)));
        strangers.put(InFlight.Share.WEBHOOK, upstreams.get(Service.INTEGRATION));
        strangers.put(InFlight.Share.CHALLENGE, apart(limits.challenges()));
        strangers.put(InFlight.Share.CALLBACK, apart(limits.callbacks()));
    }

    private Upstream shared(Service service, LimitsConfig limits) {
        var reserved = service == Service.INTEGRATION ? limits.reservedForWebhooks() : 0;
        return upstream(service, config.connections(), new InFlight(limits.inFlightPerService(), reserved, 0));
    }

    /** For one kind of request alone, with a connection for each place. */
    private Upstream apart(int places) {
        return upstream(Service.INTEGRATION, places, new InFlight(places, 0, 0));
    }

    private Upstream upstream(Service service, int mostConnections, InFlight load) {
        var connections = new Connections(vertx, config, mostConnections);
        all.add(connections);
        var replicas = addresses.of(service).stream()
                .map(address -> new Replica(address, new Breaker(config.breaker(), System::nanoTime)))
                .toList();
        return new Upstream(connections, replicas, load);
    }

    Upstream of(Service service) {
        return upstreams.get(service);
    }

    /** Of integration-service, for those who carry no token. */
    Upstream ofStrangers(InFlight.Share share) {
        return strangers.get(share);
    }

    @PreDestroy
    void close() {
        all.forEach(Connections::close);
    }
}
