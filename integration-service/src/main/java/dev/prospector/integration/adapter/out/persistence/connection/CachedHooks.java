package dev.prospector.integration.adapter.out.persistence.connection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import dev.prospector.integration.application.port.out.connection.Hooks;
import dev.prospector.integration.domain.connection.Hook;

/**
 * All hooks, kept per replica. Changes made here count at once, those of other replicas after five seconds; a hook that is not known
 * is looked for in the database at most once per second, so that strangers who guess cannot keep it busy.
 */
@ApplicationScoped
class CachedHooks implements Hooks {
    static final Duration FRESH = Duration.ofSeconds(5);
    static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private static final Snapshot NOTHING = new Snapshot(Map.of(), Instant.MIN);

    private final HookTable table;
    private final Clock clock;
    private volatile Snapshot snapshot = NOTHING;

    private record Snapshot(Map<String, Hook> hooks, Instant readAt) {
        boolean isOlder(Duration age, Instant now) {
            return !readAt.plus(age).isAfter(now);
        }
    }

    CachedHooks(HookTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public Optional<Hook> find(String hookId) {
        return find(hookId, FRESH).or(() -> find(hookId, LOOK_AGAIN));
    }

    /** Waits for a reading that has begun: it may have begun before the change. */
    synchronized void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) HooksChanged change) {
        snapshot = NOTHING;
    }

    private Optional<Hook> find(String hookId, Duration age) {
        if (snapshot.isOlder(age, clock.instant())) {
            read(age);
        }
        return Optional.ofNullable(snapshot.hooks.get(hookId));
    }

    private synchronized void read(Duration age) {
        var now = clock.instant();
        if (snapshot.isOlder(age, now)) {
            snapshot = new Snapshot(table.all(), now);
        }
    }
}
