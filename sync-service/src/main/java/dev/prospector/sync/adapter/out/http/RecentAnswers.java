package dev.prospector.sync.adapter.out.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was told lately; so many answers at most, the ones that were told longest ago go first.
 *
 * @param <K> whom it is about; names the tenant
 */
public final class RecentAnswers<K, V> {

    private final Duration keeps;
    private final int atMost;
    private final Clock clock;
    private final Map<K, Told<V>> told = new LinkedHashMap<>();

    private record Told<V>(V answer, Instant asked) {}

    public RecentAnswers(Duration keeps, int atMost, Clock clock) {
        this.keeps = keeps;
        this.atMost = atMost;
        this.clock = clock;
    }

    public synchronized Optional<V> find(K about) {
        Instant now = clock.instant();
        return Optional.ofNullable(told.get(about))
                .filter(one -> now.isBefore(one.asked().plus(keeps)))
                .map(Told::answer);
    }

    /** @param asked when the question left: the answer may be as old as that */
    public synchronized void keep(K about, V answer, Instant asked) {
        told.remove(about);
        told.put(about, new Told<>(answer, asked));
        if (told.size() > atMost) {
            told.remove(told.keySet().iterator().next());
        }
    }
}
