package dev.prospector.sandbox.linkedin;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import dev.prospector.sandbox.http.Request;

/**
 * How often customers' systems called, at most: each resource in a UTC day, and InMails of one seat in a minute by the clock (sections 5.2
 * and 8.3 of LinkedIn's contract). Calls that were refused or met a fault count, too: they came. In memory only; safe for many threads.
 */
public final class CallCounts {

    private static final String INMAILS = "conversationEvents";
    private static final int RESOURCE = 2;

    /**
     * @param seat     null where those of all seats are counted
     * @param per      DAYS or MINUTES
     * @param greatest calls that came in one such stretch of time
     */
    public record Greatest(String tenant, String resource, String seat, ChronoUnit per, int greatest) {

        private static final Comparator<Greatest> ORDER = Comparator.comparing(Greatest::tenant)
                .thenComparing(Greatest::resource)
                .thenComparing(Greatest::seat, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private record Key(String tenant, String resource, String seat, ChronoUnit per) {

        Greatest with(Count count) {
            return new Greatest(tenant, resource, seat, per, count.greatest());
        }
    }

    private record Count(Instant begin, int calls, int greatest) {

        static final Count NONE = new Count(Instant.MIN, 0, 0);

        Count withCall(Instant window) {
            int now = window.equals(begin) ? calls + 1 : 1;
            return new Count(window, now, Math.max(greatest, now));
        }
    }

    private final Map<Key, Count> counts = new ConcurrentHashMap<>();
    private final Clock clock;

    public CallCounts(Clock clock) {
        this.clock = clock;
    }

    void called(String tenant, Request request) {
        String[] path = request.path().split("/");
        String resource = path.length > RESOURCE ? path[RESOURCE] : "";
        count(new Key(tenant, resource, null, ChronoUnit.DAYS));
        if (resource.equals(INMAILS)) {
            request.query()
                    .value("viewer")
                    .or(() -> request.form().value("viewer"))
                    .ifPresent(seat -> count(new Key(tenant, resource, seat, ChronoUnit.MINUTES)));
        }
    }

    private void count(Key key) {
        counts.compute(key, (same, count) -> (count == null ? Count.NONE : count)
                .withCall(clock.instant().truncatedTo(key.per())));
    }

    public List<Greatest> of(String tenant) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().tenant().equals(tenant))
                .map(entry -> entry.getKey().with(entry.getValue()))
                .sorted(Greatest.ORDER)
                .toList();
    }

    public void removeOf(String tenant) {
        counts.keySet().removeIf(key -> key.tenant().equals(tenant));
    }

    public void clear() {
        counts.clear();
    }
}
