package dev.prospector.integration;

import org.junit.jupiter.api.Test;

import dev.prospector.testbed.HexagonRules;
import dev.prospector.testbed.ResourceRules;

class ArchitectureTest {
    @Test
    void the_service_is_a_hexagon() {
        HexagonRules.of("dev.prospector.integration").check();
    }

    @Test
    void its_resources_keep_to_the_rules_of_all() {
        ResourceRules.of("dev.prospector.integration").check();
    }
}
