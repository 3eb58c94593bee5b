package dev.prospector.sync.application.service.export;

import static dev.prospector.sync.application.service.export.World.TENANT;
import static dev.prospector.sync.domain.export.Samples.FACTS;
import static dev.prospector.sync.domain.export.Samples.NOW;
import static dev.prospector.sync.domain.export.Samples.SEALED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.prospector.sync.domain.export.ExportReason;
import dev.prospector.sync.domain.export.ExportState;

class IntakeServiceTest {

    private final World world = new World();

    @Test
    void facts_may_come_before_the_notice() {
        world.arrives("r-1", FACTS);
        noticed("r-1");

        assertEquals(ExportState.FACTS, world.entry("r-1").state());
        world.run();
        assertEquals(ExportState.LANDED, world.entry("r-1").state());
    }

    @Test
    void facts_of_a_landed_export_change_nothing() {
        world.arrives("r-1", FACTS);
        world.run();
        var landed = world.export("r-1").snapshot();

        world.tenants.in(TENANT, () -> world.intake.learned("r-1", 9, FACTS, SEALED));

        assertEquals(landed, world.export("r-1").snapshot());
    }

    @Test
    void the_same_news_twice_are_taken_once() {
        stopped("r-1", ExportReason.TENANT_MISMATCH);
        stopped("r-1", ExportReason.TENANT_MISMATCH);

        assertEquals(List.of("r-1 TENANT_MISMATCH"), world.outcomes);
    }

    @Test
    void an_answer_for_another_organization_is_refused() {
        noticed("r-1");
        stopped("r-1", ExportReason.TENANT_MISMATCH);

        assertEquals(ExportState.REFUSED, world.entry("r-1").state());
    }

    @Test
    void an_export_that_could_not_be_fetched_is_parked() {
        noticed("r-1");
        stopped("r-1", ExportReason.FETCH_PARKED);

        assertEquals(ExportState.PARKED, world.entry("r-1").state());
        world.run();
        assertEquals(ExportState.PARKED, world.entry("r-1").state());
    }

    private void noticed(String requestId) {
        world.tenants.in(TENANT, () -> world.intake.noticed(requestId, NOW));
    }

    private void stopped(String requestId, ExportReason reason) {
        world.tenants.in(TENANT, () -> world.intake.stopped(requestId, 2, reason));
    }
}
