package dev.prospector.sync.adapter.out.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import dev.prospector.sync.domain.access.Viewer;

/** Viewers as they were told lately; so many at most, the ones that were told longest ago go first. */
final class RecentViewers {

    private final Duration keeps;
    private final int atMost;
    private final Clock clock;
    private final Map<Key, Told> told = new LinkedHashMap<>();

    private record Key(String tenant, String userId) {}

    private record Told(Viewer viewer, Instant asked) {}

    RecentViewers(Duration keeps, int atMost, Clock clock) {
        this.keeps = keeps;
        this.atMost = atMost;
        this.clock = clock;
    }

    synchronized Optional<Viewer> find(String tenant, String userId) {
        Instant now = clock.instant();
        return Optional.ofNullable(told.get(new Key(tenant, userId)))
                .filter(one -> now.isBefore(one.asked().plus(keeps)))
                .map(Told::viewer);
    }

    /** @param asked when the question left: the answer may be as old as that */
    synchronized void keep(String tenant, String userId, Viewer viewer, Instant asked) {
        var key = new Key(tenant, userId);
        told.remove(key);
        told.put(key, new Told(viewer, asked));
        if (told.size() > atMost) {
            told.remove(told.keySet().iterator().next());
        }
    }
}
