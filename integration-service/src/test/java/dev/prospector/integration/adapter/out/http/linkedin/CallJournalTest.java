package dev.prospector.integration.adapter.out.http.linkedin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.out.connection.LinkedInCall;

class CallJournalTest {
    private static final int GROUP = 100;

    private final List<LinkedInCall> stored = new ArrayList<>();
    private boolean databaseIsAway;
    private final CallJournal journal = new CallJournal(this::keep);

    private void keep(List<LinkedInCall> calls) {
        if (databaseIsAway) {
            throw new IllegalStateException("away");
        }
        stored.addAll(calls);
    }

    @Test
    void calls_are_stored_in_their_order_some_at_a_time() {
        var calls =
                IntStream.range(0, GROUP + 1).mapToObj(CallJournalTest::call).toList();
        calls.forEach(journal::note);
        assertTrue(journal.store());
        assertEquals(calls.subList(0, GROUP), stored);
        assertFalse(journal.store());
        assertEquals(calls, stored);
    }

    @Test
    void what_the_database_does_not_take_is_lost_and_the_next_is_kept() {
        databaseIsAway = true;
        journal.note(call(1));
        assertThrows(IllegalStateException.class, journal::store);
        databaseIsAway = false;
        journal.note(call(2));
        journal.store();
        assertEquals(List.of(call(2)), stored);
    }

    @Test
    void a_database_that_stays_away_costs_no_more_memory_than_that() {
        IntStream.range(0, 20_000).forEach(i -> journal.note(call(i)));
        while (journal.store()) {
            assertTrue(stored.size() <= 10_000);
        }
        assertEquals(10_000, stored.size());
    }

    private static LinkedInCall call(int number) {
        return new LinkedInCall(
                "acme", Instant.EPOCH.plusSeconds(number), "integrations", "GET", 200, 1, null, null, null);
    }
}
