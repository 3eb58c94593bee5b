package dev.prospector.job;

import org.junit.jupiter.api.Test;

import dev.prospector.testbed.HexagonRules;

class ArchitectureTest {
    @Test
    void job_service_is_a_hexagon() {
        HexagonRules.of("dev.prospector.job").check();
    }
}
