package dev.prospector.integration.config;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;

import dev.prospector.integration.domain.departure.LookupTimes;

class DepartureProducer {
    /** At start, so that what LinkedIn does not allow is refused then. */
    @Produces
    @Singleton
    @Startup
    LookupTimes times(DepartureConfig departures) {
        return new LookupTimes(
                departures.every(),
                departures.overlap(),
                departures.slice(),
                departures.history(),
                departures.askAgain());
    }
}
