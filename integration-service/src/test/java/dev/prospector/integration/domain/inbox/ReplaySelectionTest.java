package dev.prospector.integration.domain.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.domain.inbox.ReplaySelection.One;
import dev.prospector.integration.domain.inbox.ReplaySelection.Window;

class ReplaySelectionTest {
    private static final Instant FROM = Instant.parse("2026-01-02T00:00:00Z");
    private static final Set<NoticeState> FAILURES = Set.of(NoticeState.PARKED, NoticeState.TENANT_MISMATCH);

    @Test
    void only_failures_can_be_chosen() {
        assertEquals(FAILURES, ReplaySelection.failures());
        assertEquals(FAILURES, new One(new Notice("r-1", Notice.EXPORT)).states());
        assertThrows(IllegalArgumentException.class, () -> window(Duration.ofDays(1), NoticeState.FETCHED));
        assertThrows(IllegalArgumentException.class, () -> new Window(FROM, FROM.plusSeconds(1), Set.of()));
    }

    @Test
    void a_window_has_at_most_31_days() {
        assertEquals(FROM, window(Duration.ofDays(31), NoticeState.PARKED).from());
        assertThrows(InvalidWindow.class, () -> window(Duration.ofDays(31).plusNanos(1), NoticeState.PARKED));
    }

    @Test
    void a_window_begins_before_it_ends() {
        assertThrows(InvalidWindow.class, () -> window(Duration.ZERO, NoticeState.PARKED));
        assertThrows(InvalidWindow.class, () -> window(Duration.ofDays(-1), NoticeState.PARKED));
    }

    @Test
    void a_window_is_in_a_time_that_databases_know() {
        assertThrows(InvalidWindow.class, () -> new Window(Instant.MIN, Instant.MIN.plusSeconds(1), FAILURES));
        assertThrows(InvalidWindow.class, () -> new Window(Instant.MAX.minusSeconds(1), Instant.MAX, FAILURES));
        assertThrows(InvalidWindow.class, () -> new Window(Instant.MIN, Instant.MAX, FAILURES));
    }

    private static Window window(Duration length, NoticeState state) {
        return new Window(FROM, FROM.plus(length), Set.of(state));
    }
}
