package dev.prospector.kit.data.idempotency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class TwinPatienceTest {
    @Test
    void the_driver_waits_longer_than_twins_for_each_other() {
        assertEquals(Duration.ofSeconds(3), new TwinPatience(Duration.ofSeconds(3), 5000).most());
        assertThrows(IllegalArgumentException.class, () -> new TwinPatience(Duration.ofSeconds(3), 4999));
    }
}
