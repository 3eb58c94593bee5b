package dev.prospector.kit.data.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class RecordRangeTest {
    private static final UUID ID = UUID.fromString("80000000-0000-4000-8000-000000000000");

    @Test
    void an_id_that_is_asked_for_twice_is_looked_for_once() {
        var range = RecordRange.of(List.of(ID, ID));
        assertEquals(" and id in (:id0) order by id", range.condition());
        assertEquals(Map.of("id0", ID.toString()), range.values());
    }

    @Test
    void a_list_begins_before_all_ids_and_goes_on_behind_one() {
        assertEquals(
                Map.of("last", "", "atMost", 3),
                RecordRange.after(Optional.empty(), 3).values());
        var behind = RecordRange.after(Optional.of(ID), 3);
        assertEquals(" and id > :last order by id limit :atMost", behind.condition());
        assertEquals(Map.of("last", ID.toString(), "atMost", 3), behind.values());
    }
}
