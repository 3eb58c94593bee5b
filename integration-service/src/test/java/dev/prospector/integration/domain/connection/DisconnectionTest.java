package dev.prospector.integration.domain.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.domain.connection.Disconnection.Receipt;
import dev.prospector.integration.domain.connection.Disconnection.Step;
import dev.prospector.integration.domain.connection.Disconnection.StepState;

class DisconnectionTest {
    private static final Instant ASKED = Instant.parse("2026-11-22T20:00:00Z");
    private static final Instant LATER = ASKED.plusSeconds(60);

    @Test
    void nothing_is_done_when_it_is_asked_for() {
        var asked = Disconnection.asked(ASKED, "anna", true);

        assertEquals(Optional.of(Step.INTAKE_ENDED), asked.next());
        assertTrue(asked.receipts().stream().allMatch(receipt -> receipt.state() == StepState.DUE));
    }

    @Test
    void steps_are_done_in_their_order_each_with_its_receipt() {
        var over = Disconnection.asked(ASKED, "anna", true)
                .done(Step.INTAKE_ENDED, LATER, 0)
                .done(Step.JOBS_CLOSED, LATER, 7)
                .done(Step.RECORDS_DELETED, LATER, 31)
                .done(Step.TRAFFIC_ENDED, LATER, 0);

        assertTrue(over.isOver());
        assertEquals(
                List.of(
                        new Receipt(Step.INTAKE_ENDED, StepState.DONE, LATER, 0),
                        new Receipt(Step.JOBS_CLOSED, StepState.DONE, LATER, 7),
                        new Receipt(Step.RECORDS_DELETED, StepState.DONE, LATER, 31),
                        new Receipt(Step.TRAFFIC_ENDED, StepState.DONE, LATER, 0)),
                over.receipts());
    }

    @Test
    void no_step_is_done_before_its_turn_and_none_twice() {
        var asked = Disconnection.asked(ASKED, "anna", true);
        var begun = asked.done(Step.INTAKE_ENDED, LATER, 0);

        assertThrows(IllegalStateException.class, () -> asked.done(Step.TRAFFIC_ENDED, LATER, 0));
        assertThrows(IllegalStateException.class, () -> begun.done(Step.INTAKE_ENDED, LATER, 0));
    }

    @Test
    void records_are_kept_unless_an_admin_wants_them_deleted() {
        var kept = Disconnection.asked(ASKED, "anna", false);

        assertEquals(
                new Receipt(Step.RECORDS_DELETED, StepState.SKIPPED, ASKED, 0),
                kept.receipts().get(2));
        assertEquals(
                Optional.of(Step.TRAFFIC_ENDED),
                kept.done(Step.INTAKE_ENDED, LATER, 0)
                        .done(Step.JOBS_CLOSED, LATER, 0)
                        .next());
    }

    @Test
    void deletion_can_still_be_asked_for_while_it_is_not_over() {
        var kept = Disconnection.asked(ASKED, "anna", false)
                .done(Step.INTAKE_ENDED, LATER, 0)
                .done(Step.JOBS_CLOSED, LATER, 0);

        var erasing = kept.alsoErasing();

        assertTrue(erasing.erase());
        assertEquals(Optional.of(Step.RECORDS_DELETED), erasing.next());
    }

    @Test
    void deletion_asked_for_too_late_or_twice_changes_nothing() {
        var erasing = Disconnection.asked(ASKED, "anna", true);
        var over = Disconnection.asked(ASKED, "anna", false)
                .done(Step.INTAKE_ENDED, LATER, 0)
                .done(Step.JOBS_CLOSED, LATER, 0)
                .done(Step.TRAFFIC_ENDED, LATER, 0);

        assertSame(erasing, erasing.alsoErasing());
        assertSame(over, over.alsoErasing());
        assertFalse(over.erase());
    }

    @Test
    void no_receipt_is_missing() {
        var none = List.<Receipt>of();

        assertThrows(IllegalArgumentException.class, () -> new Disconnection(ASKED, "anna", true, none));
    }
}
