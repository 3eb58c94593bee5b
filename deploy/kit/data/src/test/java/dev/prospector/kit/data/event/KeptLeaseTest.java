package dev.prospector.kit.data.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.prospector.kit.data.DataTest;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.work.Leases;

@DataTest
class KeptLeaseTest {
    private static final Duration TIME = Duration.ofMinutes(3);

    private final String name = "kept-" + UUID.randomUUID();
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 1);

    @Inject
    InfraSql sql;

    @Test
    void steps_within_a_third_of_its_time_do_not_renew_it() {
        var kept = kept();
        assertTrue(kept.isHeld());
        var end = end();
        pass(TIME.dividedBy(3).minusNanos(1));
        assertTrue(kept.isHeld());
        assertEquals(end, end());
    }

    @Test
    void the_step_after_that_does() {
        var kept = kept();
        kept.isHeld();
        var end = end();
        pass(TIME.dividedBy(3));
        assertTrue(kept.isHeld());
        assertNotEquals(end, end());
        var renewed = end();
        pass(TIME.dividedBy(3).minusNanos(1));
        assertTrue(kept.isHeld());
        assertEquals(renewed, end());
    }

    @Test
    void one_that_somebody_else_holds_is_asked_for_at_every_step() {
        var first = kept();
        var second = kept();
        first.isHeld();
        assertFalse(second.isHeld());
        first.release();
        assertTrue(second.isHeld());
        assertFalse(first.isHeld());
    }

    @Test
    void who_was_overtaken_learns_it_at_the_next_renewal() {
        var zombie = kept();
        zombie.isHeld();
        sql.update("update leases set until_at = '1970-01-02' where name = :name", Map.of("name", name));
        var successor = kept();
        assertTrue(successor.isHeld());
        assertTrue(zombie.isHeld());
        pass(TIME.dividedBy(3));
        assertFalse(zombie.isHeld());
        zombie.release();
        assertTrue(successor.isHeld());
    }

    private KeptLease kept() {
        return new KeptLease(new Leases(sql), name, TIME, clock::get);
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    private Instant end() {
        return sql.one(
                        "select until_at from leases where name = :name",
                        Map.of("name", name),
                        row -> InfraSql.instant(row, "until_at"))
                .orElseThrow();
    }
}
