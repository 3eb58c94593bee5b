package dev.prospector.kit.data.work;

import static dev.prospector.testbed.Patience.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.prospector.kit.data.DataTest;
import dev.prospector.kit.data.sql.InfraSql;

@DataTest
class LeasesTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    private final String name = "test-" + UUID.randomUUID();
    private Leases other;

    @Inject
    Leases leases;

    @Inject
    InfraSql sql;

    @Test
    void one_holder_at_a_time() {
        other = new Leases(sql);
        var held = leases.take(name, LONG).orElseThrow();
        assertTrue(other.take(name, LONG).isEmpty());
        assertTrue(leases.renew(held, LONG));
    }

    @Test
    void a_released_lease_goes_to_the_next_with_a_higher_fence() {
        other = new Leases(sql);
        var first = leases.take(name, LONG).orElseThrow();
        leases.release(first);
        var second = other.take(name, LONG).orElseThrow();
        assertTrue(second.fence() > first.fence());
    }

    @Test
    void who_was_overtaken_can_neither_renew_nor_release() {
        other = new Leases(sql);
        var zombie = leases.take(name, Duration.ofMillis(50)).orElseThrow();
        var successor = await().until(() -> other.take(name, LONG), taken -> taken.isPresent());
        assertFalse(leases.renew(zombie, LONG));
        leases.release(zombie);
        assertTrue(other.renew(successor.orElseThrow(), LONG));
    }

    @Test
    void of_many_who_ask_at_once_one_gets_it() {
        var taken = java.util.stream.IntStream.range(0, 8)
                .parallel()
                .filter(i -> new Leases(sql).take(name, LONG).isPresent())
                .count();
        assertEquals(1, taken);
    }
}
