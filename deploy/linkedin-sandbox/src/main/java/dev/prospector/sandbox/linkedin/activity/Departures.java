package dev.prospector.sandbox.linkedin.activity;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Members who left LinkedIn, and when. Safe for many threads. */
public final class Departures {

    private final Map<String, Instant> byMember = new ConcurrentHashMap<>();

    /** @param departures null is none */
    static Departures of(Map<String, Instant> departures) {
        Departures restored = new Departures();
        if (departures != null) {
            restored.byMember.putAll(departures);
        }
        return restored;
    }

    public void put(String member, Instant at) {
        byMember.put(member, at);
    }

    public Optional<Instant> of(String member) {
        return Optional.ofNullable(byMember.get(member));
    }

    Map<String, Instant> all() {
        return Map.copyOf(byMember);
    }

    void clear() {
        byMember.clear();
    }
}
