package dev.prospector.candidate;

import org.junit.jupiter.api.Test;

import dev.prospector.testbed.HexagonRules;

class ArchitectureTest {
    @Test
    void candidate_service_is_a_hexagon() {
        HexagonRules.of("dev.prospector.candidate").check();
    }
}
