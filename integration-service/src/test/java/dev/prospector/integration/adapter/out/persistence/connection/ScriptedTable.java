package dev.prospector.integration.adapter.out.persistence.connection;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import dev.prospector.integration.domain.connection.Hook;

/** A table of hooks that can go away, or keep its readers waiting. */
final class ScriptedTable implements HookTable {
    private final Map<String, Hook> rows = new ConcurrentHashMap<>();
    private final AtomicInteger readings = new AtomicInteger();
    private volatile boolean away;
    private volatile CountDownLatch held = new CountDownLatch(0);
    private volatile CountDownLatch allHeld = new CountDownLatch(0);
    private volatile boolean someoneWaits;

    void put(Hook hook) {
        rows.put(hook.id().value(), hook);
    }

    void remove(Hook hook) {
        rows.remove(hook.id().value());
    }

    void goAway() {
        away = true;
    }

    void comeBack() {
        away = false;
    }

    void hold() {
        held = new CountDownLatch(1);
    }

    /** Whoever reads all has read them, but does not get them before the release. */
    void holdAll() {
        allHeld = new CountDownLatch(1);
    }

    boolean isHeld() {
        return someoneWaits;
    }

    void release() {
        held.countDown();
        allHeld.countDown();
    }

    int readings() {
        return readings.get();
    }

    @Override
    public Map<String, Hook> all() {
        read();
        var seen = Map.copyOf(rows);
        await(allHeld);
        return seen;
    }

    @Override
    public Optional<Hook> find(String hookId) {
        read();
        return Optional.ofNullable(rows.get(hookId));
    }

    private void read() {
        readings.incrementAndGet();
        if (away) {
            throw new HooksUnreadable(new IllegalStateException("away"));
        }
        await(held);
    }

    private void await(CountDownLatch latch) {
        someoneWaits = latch.getCount() > 0;
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
