package dev.prospector.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The real time, shifted by what a test asked for. */
final class MovableClock extends Clock {

    private volatile Duration shift = Duration.ZERO;

    void forward(Duration more) {
        shift = shift.plus(more);
    }

    void back() {
        shift = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(shift);
    }
}
