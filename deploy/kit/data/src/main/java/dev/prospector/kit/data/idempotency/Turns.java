package dev.prospector.kit.data.idempotency;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Of twins on this replica one at a time goes on; the others wait here, where they hold no connection. (In the database they would hold
 * all of them, while the first may need one more.)
 */
@ApplicationScoped
class Turns {
    private final Map<Object, Turn> turns = new ConcurrentHashMap<>();

    /** The number of those who have it or wait for it changes only inside the map's own steps. */
    private static final class Turn {
        private final Semaphore free = new Semaphore(1, true);
        private int wanted;

        private Turn oneMore() {
            wanted++;
            return this;
        }

        private Turn oneLess() {
            wanted--;
            return wanted == 0 ? null : this;
        }
    }

    /** @return false when it did not come within that time; else {@link #end} has to follow */
    boolean await(Object twins, Duration patience) {
        var turn = turns.compute(twins, (key, known) -> (known == null ? new Turn() : known).oneMore());
        var mine = false;
        try {
            mine = turn.free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
            return mine;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            if (!mine) {
                turns.computeIfPresent(twins, (key, known) -> known.oneLess());
            }
        }
    }

    void end(Object twins) {
        turns.computeIfPresent(twins, (key, known) -> {
            known.free.release();
            return known.oneLess();
        });
    }

    /** How many are underway: none is left behind. */
    int size() {
        return turns.size();
    }
}
