package dev.prospector.integration.domain.departure;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import dev.prospector.integration.domain.link.PersonUrn;

/** Samples of departures. */
public final class Departures {
    public static final PersonUrn LENA = new PersonUrn("urn:li:person:pQ7x2");
    public static final PersonUrn JONAS = new PersonUrn("urn:li:person:pq7x2");

    public static final LookupTimes TIMES = new LookupTimes(
            Duration.ofDays(1), Duration.ofDays(7), Duration.ofDays(30), Duration.ofDays(70), Duration.ofMinutes(1));

    private Departures() {}

    public static Departure of(PersonUrn person, Instant at) {
        return new Departure(person, Optional.ofNullable(at));
    }
}
