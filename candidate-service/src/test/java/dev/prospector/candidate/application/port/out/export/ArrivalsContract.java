package dev.prospector.candidate.application.port.out.export;

import static dev.prospector.candidate.domain.export.Exports.export;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import dev.prospector.candidate.application.port.out.ConcurrentChange;
import dev.prospector.candidate.domain.RequestId;
import dev.prospector.candidate.domain.candidate.Matching;
import dev.prospector.candidate.domain.export.Arrival;
import dev.prospector.candidate.domain.export.Arrival.Outcome;

/** What every {@link Arrivals} does. */
public abstract class ArrivalsContract {
    private final Arrival made = arrival("r-1");

    protected abstract Arrivals arrivals();

    /** One piece of work, in the tenant of this test. */
    protected abstract <T> T work(Supplier<T> work);

    @Test
    void an_arrival_is_found_as_it_was_added() {
        assertEquals(Optional.empty(), found("r-1"));
        add(made);
        assertEquals(Optional.of(made), found("r-1"));
        assertEquals(Optional.empty(), found("R-1"));
    }

    @Test
    void an_export_arrives_once() {
        add(made);
        assertThrows(ConcurrentChange.class, () -> add(arrival("r-1")));
        assertEquals(Optional.of(made), found("r-1"));
    }

    @Test
    void an_arrival_takes_the_place_of_the_one_known() {
        add(made);
        replace(made, made.removed());
        assertEquals(Optional.of(made.removed()), found("r-1"));
        var again = arrival("r-1");
        replace(made.removed(), again);
        assertEquals(Optional.of(again), found("r-1"));
    }

    @Test
    void whoever_knows_an_older_one_replaces_nothing() {
        add(made);
        var other = arrival("r-1");
        assertThrows(ConcurrentChange.class, () -> replace(made.removed(), other));
        assertThrows(ConcurrentChange.class, () -> replace(other, other.removed()));
        assertThrows(ConcurrentChange.class, () -> replace(arrival("r-2"), arrival("r-2")));
        assertEquals(Optional.of(made), found("r-1"));
    }

    private Optional<Arrival> found(String request) {
        return work(() -> arrivals().find(new RequestId(request)));
    }

    private void add(Arrival arrival) {
        work(() -> {
            arrivals().add(arrival);
            return null;
        });
    }

    private void replace(Arrival known, Arrival news) {
        work(() -> {
            arrivals().replace(known, news);
            return null;
        });
    }

    private static Arrival arrival(String request) {
        var one = Matching.of(export(request, "pQ7x2"), List.of())
                .settle(Instant.parse("2026-01-02T00:00:00Z"))
                .get(0);
        var arrival = Arrival.of(new RequestId(request), one);
        assertEquals(Outcome.MADE, arrival.outcome());
        return arrival;
    }
}
