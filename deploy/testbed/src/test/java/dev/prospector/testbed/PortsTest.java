package dev.prospector.testbed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class PortsTest {

    /** Drawn without memory, dozens of so many would come twice. */
    @Test
    void nobody_is_given_a_port_that_another_one_was_given_before() {
        assertEquals(
                1_000, IntStream.generate(Ports::free).limit(1_000).distinct().count());
    }
}
