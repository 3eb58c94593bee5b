package dev.prospector.kit.data.idempotency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final Turns turns = new Turns();

    @Test
    void a_twin_waits_for_the_first_and_others_do_not() {
        assertTrue(turns.await("a", Duration.ZERO));
        assertFalse(turns.await("a", Duration.ofMillis(1)));
        assertTrue(turns.await("b", Duration.ZERO));
        turns.end("a");
        assertTrue(turns.await("a", Duration.ZERO));
    }

    @Test
    void who_was_interrupted_has_no_turn_and_leaves_nothing_behind() {
        assertTrue(turns.await("a", Duration.ZERO));
        Thread.currentThread().interrupt();
        assertFalse(turns.await("a", LONG));
        assertTrue(Thread.interrupted());
        turns.end("a");
        assertEquals(0, turns.size());
    }

    @Test
    void of_many_one_at_a_time_goes_on_and_nothing_is_left_behind() {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        CompletableFuture.allOf(IntStream.range(0, 50)
                        .mapToObj(twin -> CompletableFuture.runAsync(() -> {
                            assertTrue(turns.await("a", LONG));
                            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                            inside.decrementAndGet();
                            turns.end("a");
                        }))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertEquals(1, most.get());
        assertEquals(0, turns.size());
    }
}
