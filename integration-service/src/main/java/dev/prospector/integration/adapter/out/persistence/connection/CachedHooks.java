package dev.prospector.integration.adapter.out.persistence.connection;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
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
 * All hooks, kept per replica and read anew every other second by {@link HookRefreshing}. One reading at a time, so that what was read
 * later is what counts. While the database is away, everything stays as it was.
 */
@ApplicationScoped
class CachedHooks implements Hooks {
    private static final Logger LOG = Logger.getLogger(CachedHooks.class);
    /** Requests that look again at the same time; further ones take what is in memory, so that a slow database holds few threads. */
    private static final int LOOKING = 16;

    private static final Duration LONGEST_WAIT = Duration.ofMillis(500);
    private static final int PER_SECOND = 5;

    private final HookTable table;
    private final Clock clock;
    private final Map<String, Hook> hooks = new ConcurrentHashMap<>();
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

    void refresh() {
        reading.lock();
        try {
            var all = table.all();
            hooks.putAll(all);
            hooks.keySet().retainAll(all.keySet());
            warm = true;
        } finally {
            reading.unlock();
        }
    }

    /** Waits for a reading that has begun: it may have begun before the change. */
    void learn(@Observes(during = TransactionPhase.AFTER_SUCCESS) HooksChanged change) {
        reading.lock();
        try {
            hooks.put(change.hook().id().value(), change.hook());
        } finally {
            reading.unlock();
        }
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
            table.find(hookId).ifPresentOrElse(hook -> hooks.put(hookId, hook), () -> hooks.remove(hookId));
        }
    }
}
