package dev.prospector.sync;

import org.junit.jupiter.api.Test;

import dev.prospector.testbed.HexagonRules;

class ArchitectureTest {

    @Test
    void the_service_is_a_hexagon() {
        HexagonRules.of("dev.prospector.sync").check();
    }
}
