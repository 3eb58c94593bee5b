package dev.prospector.job.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;

class TimeOrderedIdTest {
    @Test
    void it_is_a_uuid_of_version_7() {
        var id = TimeOrderedId.at(Samples.NOW);

        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertEquals(Samples.NOW.toEpochMilli(), id.getMostSignificantBits() >>> 16);
    }

    @Test
    void later_ids_come_later() {
        var earlier = TimeOrderedId.at(Samples.NOW);
        var later = TimeOrderedId.at(Samples.NOW.plusMillis(1));

        assertTrue(earlier.toString().compareTo(later.toString()) < 0);
    }
}
