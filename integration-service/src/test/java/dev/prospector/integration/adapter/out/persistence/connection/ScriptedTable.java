package dev.prospector.integration.adapter.out.persistence.connection;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import dev.prospector.integration.domain.connection.Hook;

/** A table of hooks that can go away, or keep its readers waiting. */
final class ScriptedTable implements HookTable {
    private final Map<String, Hook> rows = new HashMap<>();
    private final AtomicInteger readings = new AtomicInteger();
    private volatile boolean away;
    private volatile CountDownLatch held = new CountDownLatch(0);
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

    boolean isHeld() {
        return someoneWaits;
    }

    void release() {
        held.countDown();
    }

    int readings() {
        return readings.get();
    }

    @Override
    public Map<String, Hook> all() {
        read();
        return Map.copyOf(rows);
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
        someoneWaits = held.getCount() > 0;
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
