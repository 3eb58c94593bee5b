package dev.prospector.sandbox.linkedin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class JournalTest {

    @Test
    void only_the_newest_ten_thousand_entries_are_kept() {
        Journal journal = new Journal(Clock.systemUTC());

        for (int i = 1; i <= 10_005; i++) {
            journal.called("GET", "/v2/x", 200, Optional.empty(), "r-" + i, null);
        }

        List<Journal.Entry> entries = journal.entries();
        assertEquals(10_000, entries.size());
        assertEquals("r-6", entries.get(0).requestId());
        assertEquals("r-10005", entries.get(9_999).requestId());
    }
}
