package dev.prospector.integration.domain.activity;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * History that LinkedIn declines while it answers what else it is asked: it holds up nothing, and is asked for in windows that are halved
 * each time, so that in the end only what LinkedIn cannot tell is missing.
 *
 * @param byTimes what was declined so often
 */
public record SetAside(SortedMap<Integer, Backlog> byTimes) {
    public static final SetAside NOTHING = new SetAside(new TreeMap<>());

    /** From there on any window is the shortest. */
    private static final int MOST_HALVINGS = 30;

    public SetAside {
        var some = new TreeMap<>(byTimes);
        some.values().removeIf(Backlog::isEmpty);
        byTimes = Collections.unmodifiableSortedMap(some);
    }

    public boolean isEmpty() {
        return byTimes.isEmpty();
    }

    /** How often LinkedIn has declined what it has declined most. */
    public int mostTimes() {
        return isEmpty() ? 0 : byTimes.lastKey();
    }

    /** What was declined least comes next, so that each has its turn; never as a whole, since that was declined. */
    Optional<TimeWindow> next(Duration slice) {
        return byTimes.entrySet().stream().findFirst().flatMap(least -> least.getValue()
                .next(halved(slice, least.getKey()))
                .map(part -> smaller(part, least.getValue())));
    }

    private static TimeWindow smaller(TimeWindow part, Backlog declined) {
        return declined.windows().contains(part) ? part.newest(halved(part.length(), 1)) : part;
    }

    /** Declined once more, or for the first time. */
    SetAside with(TimeWindow declined) {
        var times = 1 + timesOf(declined);
        var rest = new TreeMap<>(without(declined).byTimes);
        rest.put(times, rest.getOrDefault(times, Backlog.NONE).with(declined));
        return new SetAside(rest);
    }

    private int timesOf(TimeWindow window) {
        return byTimes.entrySet().stream()
                .filter(some -> some.getValue().holds(window))
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    SetAside without(TimeWindow read) {
        var rest = new TreeMap<>(byTimes);
        rest.replaceAll((times, some) -> some.without(read));
        return new SetAside(rest);
    }

    Stream<TimeWindow> windows() {
        return byTimes.values().stream().flatMap(some -> some.windows().stream());
    }

    /** So much of it, but no less than what makes sense to ask for. */
    static Duration halved(Duration whole, int times) {
        var part = whole.dividedBy(1L << Math.min(times, MOST_HALVINGS));
        return part.compareTo(TimeWindow.SHORTEST) < 0 ? TimeWindow.SHORTEST : part;
    }
}
