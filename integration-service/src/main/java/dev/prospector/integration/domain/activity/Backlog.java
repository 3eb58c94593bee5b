package dev.prospector.integration.domain.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is still to be read of the past, from its newest end.
 *
 * @param windows newest first; no two of them touch
 */
public record Backlog(List<TimeWindow> windows) {
    public static final Backlog NONE = new Backlog(List.of());

    public Backlog {
        windows = List.copyOf(windows);
    }

    public boolean isEmpty() {
        return windows.isEmpty();
    }

    boolean holds(TimeWindow window) {
        return windows.stream().anyMatch(some -> some.holds(window));
    }

    /** What is in it already is not read twice. */
    public Backlog with(TimeWindow more) {
        var joined = more;
        var apart = new ArrayList<TimeWindow>();
        for (var window : windows) {
            if (window.touches(joined)) {
                joined = joined.joined(window);
            } else {
                apart.add(window);
            }
        }
        return of(Stream.concat(apart.stream(), Stream.of(joined)));
    }

    public Backlog without(TimeWindow read) {
        return of(windows.stream().flatMap(window -> Stream.of(
                        part(window.from(), earlier(window.until(), read.from())),
                        part(later(window.from(), read.until()), window.until()))
                .flatMap(Optional::stream)));
    }

    /** What comes next. */
    Optional<TimeWindow> next(Duration atMost) {
        return windows.stream().findFirst().map(window -> window.newest(atMost));
    }

    private static Backlog of(Stream<TimeWindow> windows) {
        return new Backlog(windows.sorted(Comparator.comparing(TimeWindow::from).reversed())
                .toList());
    }

    private static Optional<TimeWindow> part(Instant from, Instant until) {
        return from.isBefore(until) ? Optional.of(new TimeWindow(from, until)) : Optional.empty();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
