package dev.prospector.job;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import dev.prospector.testbed.HexagonRules;
import dev.prospector.testbed.ResourceRules;
import dev.prospector.testbed.ServiceClasses;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
    private final ServiceClasses service = ServiceClasses.of("dev.prospector.job");

    @Test
    void job_service_is_a_hexagon() {
        service.keepTo(HexagonRules.all());
    }

    @Test
    void its_resources_keep_to_the_rules_of_all() {
        service.keepTo(ResourceRules.all());
    }
}
