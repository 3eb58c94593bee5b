package dev.prospector.kit.http;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
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
        return new Microseconds(Clock.systemUTC());
    }

    /** The platform's ticking clock divides by zero in {@code millis()} when it ticks faster than a millisecond. */
    private static final class Microseconds extends Clock {
        private final Clock exact;

        Microseconds(Clock exact) {
            this.exact = exact;
        }

        @Override
        public Instant instant() {
            return exact.instant().truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public ZoneId getZone() {
            return exact.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Microseconds(exact.withZone(zone));
        }
    }
}
