package dev.prospector.sandbox.linkedin.finder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import dev.prospector.sandbox.http.Refusal;
import dev.prospector.sandbox.linkedin.ApiError;

/**
 * So many calls in a UTC day or in a minute (sections 5.2, 8.3 and 15 of LinkedIn's contract); what is more is answered with 429.
 * Daily budgets begin anew at midnight UTC; that a minute is counted by the clock, too, is an assumption. Safe for many threads.
 */
public final class Quota {

    private final Map<String, Window> windows = new ConcurrentHashMap<>();
    private final int allowed;
    private final ChronoUnit unit;
    private final Clock clock;

    private record Window(Instant end, int calls) {

        Window withCall() {
            return new Window(end, calls + 1);
        }
    }

    public Quota(int allowed, ChronoUnit unit, Clock clock) {
        this.allowed = allowed;
        this.unit = unit;
        this.clock = clock;
    }

    /** @param key whose budget it is */
    public void spend(String key) {
        Instant now = clock.instant();
        Window window = windows.compute(key, (whose, last) -> at(now, last).withCall());
        if (window.calls() > allowed) {
            throw new Refusal(ApiError.throttled(secondsUntil(window.end(), now)));
        }
    }

    private Window at(Instant now, Window last) {
        Instant end = now.truncatedTo(unit).plus(1, unit);
        return last != null && last.end().equals(end) ? last : new Window(end, 0);
    }

    private static int secondsUntil(Instant end, Instant now) {
        return (int) Duration.between(now, end).plusMillis(999).toSeconds();
    }
}
