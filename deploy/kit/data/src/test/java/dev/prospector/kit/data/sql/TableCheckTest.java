package dev.prospector.kit.data.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class TableCheckTest {
    @Test
    void every_column_of_the_reference_must_be_there_with_its_type() {
        var all = TableCheck.missing(Set.of());
        assertTrue(all.contains("outbox.traceparent varchar"), all::toString);
        assertTrue(all.contains("leases.fence bigint"), all::toString);
        assertEquals(10 + 3 + 14 + 4 + 12 + 8, all.size(), all::toString);
    }

    @Test
    void a_column_of_another_type_is_missing() {
        var present = new TreeSet<>(TableCheck.missing(Set.of()));
        present.remove("leases.fence bigint");
        present.add("leases.fence int");
        assertEquals(Set.of("leases.fence bigint"), TableCheck.missing(present));
    }
}
