package dev.prospector.integration.adapter.out.persistence.connection;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** How often the database may be asked for hooks in any one second: so many times in all, and once for each. Not thread-safe. */
final class RereadBudget {
    static final Duration SPAN = Duration.ofSeconds(1);

    private final int perSpan;
    private final Map<String, Instant> taken = new HashMap<>();

    RereadBudget(int perSpan) {
        this.perSpan = perSpan;
    }

    boolean take(String hookId, Instant now) {
        taken.values().removeIf(at -> !at.plus(SPAN).isAfter(now));
        if (taken.size() >= perSpan || taken.containsKey(hookId)) {
            return false;
        }
        taken.put(hookId, now);
        return true;
    }
}
