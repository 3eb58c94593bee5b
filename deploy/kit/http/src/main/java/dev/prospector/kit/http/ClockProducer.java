package dev.prospector.kit.http;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * Time, injected (architecture.md 3.5), so that tests can hold it. It goes by microseconds, as {@code DATETIME(6)} does: a time reads
 * the same before and after it is stored.
 */
class ClockProducer {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), ChronoUnit.MICROS.getDuration());
    }
}
