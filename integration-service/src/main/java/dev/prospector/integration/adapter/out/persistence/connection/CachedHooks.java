package dev.prospector.integration.adapter.out.persistence.connection;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import org.jboss.logging.Logger;

import dev.prospector.integration.application.port.out.connection.Hooks;
import dev.prospector.integration.domain.connection.Hook;
import dev.prospector.integration.domain.connection.HookId;

/**
 * All hooks, kept per replica and read anew every other second by {@link HookRefreshing}. Single hooks are read one at a time, and do not
 * wait for the reading of all. While the database is away, everything stays as it was.
 */
@ApplicationScoped
class CachedHooks implements Hooks {
    private static final Logger LOG = Logger.getLogger(CachedHooks.class);

    /**
     * Requests that look again at the same time; further ones take what is in memory, so that a slow database does not hold all threads.
     * A rotation refuses nothing if there are places for all that come while its secret is read: 50 a second, for more than a second.
     */
    private static final int LOOKING = 64;

    /** As long as a push waits for its storing, and longer than the pool waits for a connection. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private static final int PER_SECOND = 5;

    private final HookTable table;
    private final Clock clock;
    private final Map<String, Hook> hooks = new ConcurrentHashMap<>();

    /** Hooks that were learned one by one since the last reading of all began: it may have seen them as they were before. */
    private final Set<String> learned = new HashSet<>();

    private final ReentrantLock reading = new ReentrantLock();
    private final Semaphore looking = new Semaphore(LOOKING);
    // Apart from each other, so that strangers who guess hooks cannot use up what a rotation needs.
    private final RereadBudget known = new RereadBudget(PER_SECOND);
    private final RereadBudget unknown = new RereadBudget(PER_SECOND);
    private volatile boolean warm;

    CachedHooks(HookTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public Optional<Hook> find(String hookId) {
        return Optional.ofNullable(hooks.get(hookId));
    }

    @Override
    public Optional<Hook> lookAgain(String hookId) {
        if (HookId.isOne(hookId) && looking.tryAcquire()) {
            try {
                readInTurn(hookId);
            } finally {
                looking.release();
            }
        }
        return find(hookId);
    }

    /** Whether the hooks have been read at all. */
    boolean isWarm() {
        return warm;
    }

    /** Not from several threads at a time. */
    void refresh() {
        begin();
        keep(table.all());
        warm = true;
    }

    /** Waits for a reading that has begun: it may have begun before the change. */
    void learn(@Observes(during = TransactionPhase.AFTER_SUCCESS) HooksChanged change) {
        reading.lock();
        try {
            keep(change.id().value(), change.hook());
        } finally {
            reading.unlock();
        }
    }

    private synchronized void begin() {
        learned.clear();
    }

    private synchronized void keep(Map<String, Hook> all) {
        hooks.keySet().removeIf(id -> !all.containsKey(id) && !learned.contains(id));
        all.entrySet().stream()
                .filter(hook -> !learned.contains(hook.getKey()))
                .forEach(hook -> hooks.put(hook.getKey(), hook.getValue()));
    }

    private synchronized void keep(String hookId, Optional<Hook> hook) {
        learned.add(hookId);
        hook.ifPresentOrElse(there -> hooks.put(hookId, there), () -> hooks.remove(hookId));
    }

    private void readInTurn(String hookId) {
        if (!isOurTurn()) {
            return;
        }
        try {
            read(hookId);
        } catch (HooksUnreadable e) {
            LOG.warn(e.getMessage());
        } finally {
            reading.unlock();
        }
    }

    private boolean isOurTurn() {
        try {
            return reading.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whoever waited for another's reading of the same hook finds the budget used, and the answer in memory. */
    private void read(String hookId) {
        var budget = hooks.containsKey(hookId) ? known : unknown;
        if (budget.take(hookId, clock.instant())) {
            keep(hookId, table.find(hookId));
        }
    }
}
