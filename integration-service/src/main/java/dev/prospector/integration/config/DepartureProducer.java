package dev.prospector.integration.config;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;

import dev.prospector.integration.domain.departure.LookupTimes;

class DepartureProducer {
    /**
     * Made at the start, so that times that LinkedIn does not allow are refused then and not at the first look.
     *
     * @throws IllegalStateException that says what does not fit
     */
    @Produces
    @Singleton
    @Startup
    LookupTimes times(DepartureConfig departures) {
        try {
            return fitting(departures);
        } catch (IllegalArgumentException unfit) {
            throw new IllegalStateException("prospector.departures: " + unfit.getMessage(), unfit);
        }
    }

    private static LookupTimes fitting(DepartureConfig departures) {
        return new LookupTimes(
                departures.every(),
                departures.overlap(),
                departures.slice(),
                departures.history(),
                departures.askAgain());
    }
}
