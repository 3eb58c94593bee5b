package dev.prospector.integration.domain.seat;

import java.time.Duration;

/** @param every how long a look at a tenant's seats serves */
public record SeatTimes(Duration every) {
    public SeatTimes {
        if (every.isNegative() || every.isZero()) {
            throw new IllegalArgumentException("times to wait are longer than nothing");
        }
    }
}
