package dev.prospector.local.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class SeedTest {

    @Test
    void the_same_number_draws_the_same_about_a_subject() {
        assertEquals(
                new Seed(7).about("kills").nextLong(),
                new Seed(7).about("kills").nextLong());
        assertNotEquals(
                new Seed(7).about("kills").nextLong(),
                new Seed(8).about("kills").nextLong());
        assertNotEquals(
                new Seed(7).about("kills").nextLong(),
                new Seed(7).about("exports").nextLong());
    }
}
