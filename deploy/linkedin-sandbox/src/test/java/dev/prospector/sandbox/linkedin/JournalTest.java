package dev.prospector.sandbox.linkedin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;

class JournalTest {

    @Test
    void only_the_newest_ten_thousand_entries_are_kept() {
        Journal journal = new Journal(Clock.systemUTC());

        for (int i = 1; i <= 10_005; i++) {
            Request request = Request.of("GET", "/v2/x?requestId=r-" + i, Map.of(), new byte[0]);
            journal.called(request, Reply.noContent(), Optional.empty(), null);
        }

        List<Journal.Entry> entries = journal.entries();
        assertEquals(10_000, entries.size());
        assertEquals("r-6", entries.get(0).requestId());
        assertEquals("r-10005", entries.get(9_999).requestId());
    }
}
