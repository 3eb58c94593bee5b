package dev.prospector.gateway.proxy;

import java.net.URI;
import java.util.List;

import io.smallrye.config.ConfigMapping;

import dev.prospector.gateway.routing.Service;

/** Where the services are: one address per replica, used in turn. */
@ConfigMapping(prefix = "prospector.services")
public interface ServiceAddresses {
    List<URI> integration();

    List<URI> candidate();

    List<URI> job();

    List<URI> sync();

    /** @throws IllegalArgumentException for the gateway itself */
    default List<URI> of(Service service) {
        return switch (service) {
            case INTEGRATION -> integration();
            case CANDIDATE -> candidate();
            case JOB -> job();
            case SYNC -> sync();
            case GATEWAY -> throw new IllegalArgumentException("the gateway does not call itself");
        };
    }
}
