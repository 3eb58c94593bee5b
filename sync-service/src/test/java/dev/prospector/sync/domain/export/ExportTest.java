package dev.prospector.sync.domain.export;

import static dev.prospector.sync.domain.export.Samples.ACCEPTED;
import static dev.prospector.sync.domain.export.Samples.FACTS;
import static dev.prospector.sync.domain.export.Samples.LANDING;
import static dev.prospector.sync.domain.export.Samples.LATER;
import static dev.prospector.sync.domain.export.Samples.NAMELESS_FACTS;
import static dev.prospector.sync.domain.export.Samples.NOW;
import static dev.prospector.sync.domain.export.Samples.PERSON;
import static dev.prospector.sync.domain.export.Samples.REFUSED;
import static dev.prospector.sync.domain.export.Samples.SEALED;
import static dev.prospector.sync.domain.export.Samples.exportIn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.sync.domain.RetryPolicy;

class ExportTest {

    private static final RetryPolicy RETRIES = Samples.retries(new Random(1));

    @Test
    void a_notice_alone_waits_for_facts() {
        var export = Export.received("r-1", NOW);

        assertEquals(ExportState.RECEIVED, export.state());
        assertNull(export.snapshot().nextAttemptAt());
    }

    @Test
    void facts_make_the_judgement_due_at_once() {
        var export = exportIn(ExportState.FACTS);

        assertEquals(ExportState.FACTS, export.state());
        assertEquals(NOW, export.snapshot().nextAttemptAt());
    }

    @Test
    void an_accepted_export_goes_through_the_person_into_the_job() {
        var export = exportIn(ExportState.LANDED);

        assertEquals(ExportState.LANDED, export.state());
        assertEquals(LANDING, export.snapshot().landing());
        assertEquals(PERSON, export.person());
        assertEquals("recruiter", export.exporter());
        assertNull(export.snapshot().nextAttemptAt());
    }

    @Test
    void the_profile_is_removed_when_the_export_has_landed() {
        assertEquals(SEALED, exportIn(ExportState.PERSON).profile());
        assertNull(exportIn(ExportState.LANDED).profile());
    }

    @Test
    void a_refused_export_keeps_profile_reason_and_exporter_for_a_replay() {
        var export = exportIn(ExportState.FACTS);

        export.judge("recruiter", REFUSED, LATER);

        assertEquals(ExportState.REFUSED, export.state());
        assertEquals(Optional.of(ExportReason.JOB_NOT_ACTIVE), export.reason());
        assertEquals(SEALED, export.profile());
        assertEquals("recruiter", export.exporter());
        assertNull(export.snapshot().nextAttemptAt());
    }

    @Test
    void what_was_refused_for_want_of_a_link_is_judged_afresh_once_there_is_one() {
        var export = exportIn(ExportState.FACTS);
        export.judge(null, new Decision.Refused(ExportReason.EXPORTER_NOT_LINKED), NOW);

        assertTrue(export.exporterLinked(LATER));
        assertEquals(ExportState.FACTS, export.state());
        assertEquals(LATER, export.snapshot().nextAttemptAt());
        assertFalse(export.exporterLinked(LATER));
    }

    @ParameterizedTest
    @EnumSource
    void a_link_moves_nothing_else(Situation situation) {
        var export = situation.export();
        var before = export.snapshot();

        assertFalse(export.exporterLinked(LATER));
        assertEquals(before, export.snapshot());
    }

    @Test
    void a_late_notice_only_mends_the_time_of_receipt() {
        var export = Export.received("r-1", LATER);
        export.learn(2, FACTS, SEALED, LATER);

        assertTrue(export.noticed(NOW));
        assertFalse(export.noticed(LATER));
        assertEquals(NOW, export.snapshot().receivedAt());
        assertEquals(ExportState.FACTS, export.state());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void news_of_no_higher_version_are_dropped(long version) {
        var export = exportIn(ExportState.FACTS);
        export.judge("recruiter", REFUSED, NOW);

        assertFalse(export.learn(version, FACTS, SEALED, LATER));
        assertFalse(export.stop(version, ExportReason.TENANT_MISMATCH, LATER));
        assertEquals(Optional.of(ExportReason.JOB_NOT_ACTIVE), export.reason());
    }

    @Test
    void newer_facts_of_a_refused_export_are_judged_afresh() {
        var export = exportIn(ExportState.FACTS);
        export.judge("recruiter", REFUSED, NOW);

        assertTrue(export.learn(3, NAMELESS_FACTS, SEALED, LATER));
        assertEquals(ExportState.FACTS, export.state());
        assertEquals(Optional.empty(), export.reason());
        assertNull(export.exporter());
        assertEquals(LATER, export.snapshot().nextAttemptAt());
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "PERSON", "LANDED"})
    void an_acceptance_is_binding_whatever_is_told_later(ExportState bound) {
        var export = exportIn(bound);

        assertFalse(export.learn(3, NAMELESS_FACTS, SEALED, LATER));
        assertFalse(export.stop(3, ExportReason.TENANT_MISMATCH, LATER));
        assertEquals(bound, export.state());
        assertEquals(FACTS, export.facts());
    }

    @ParameterizedTest
    @EnumSource(names = {"FACTS", "ACCEPTED", "PERSON"})
    void a_failed_step_is_tried_again_in_the_same_state(ExportState state) {
        var export = exportIn(state);

        export.postpone(RETRIES, Duration.ofSeconds(30), NOW);

        assertEquals(state, export.state());
        assertEquals(1, export.snapshot().failures());
        assertEquals(NOW.plusSeconds(30), export.snapshot().nextAttemptAt());
    }

    @Test
    void each_step_counts_its_own_failures() {
        var export = exportIn(ExportState.FACTS);
        export.postpone(RETRIES, Duration.ZERO, NOW);

        export.judge("recruiter", ACCEPTED, LATER);

        assertEquals(0, export.snapshot().failures());
        assertEquals(LATER, export.snapshot().nextAttemptAt());
    }

    @Test
    void after_72_hours_of_failures_the_export_is_parked_with_its_profile() {
        var export = exportIn(ExportState.ACCEPTED);

        export.postpone(RETRIES, Duration.ZERO, NOW.plus(Duration.ofHours(72)).plusMillis(1));

        assertEquals(ExportState.PARKED, export.state());
        assertEquals(Optional.of(ExportReason.RETRIES_EXHAUSTED), export.reason());
        assertEquals(SEALED, export.profile());
        assertNull(export.snapshot().nextAttemptAt());
    }

    @Test
    void a_replay_gives_all_our_patience_anew() {
        var export = exportIn(ExportState.FACTS);
        export.postpone(RETRIES, Duration.ZERO, NOW);
        export.park(ExportReason.REJECTED_BY_SERVICE, NOW);
        Instant threeDaysLater = NOW.plus(Duration.ofDays(3));
        export.replay(threeDaysLater);
        assertTrue(export.isDue(threeDaysLater));
        assertEquals(0, export.snapshot().failures());
        export.postpone(RETRIES, Duration.ofHours(71), threeDaysLater);
        assertEquals(ExportState.FACTS, export.state());
    }

    @Test
    void a_replay_judges_afresh() {
        var export = Situation.TURNED_DOWN.export();
        export.replay(LATER);
        assertEquals(Optional.empty(), export.reason());
        export.judge("recruiter2", ACCEPTED, LATER);
        assertEquals("recruiter2", export.exporter());
    }

    @ParameterizedTest
    @EnumSource(names = {"TURNED_DOWN", "TAKEN_BACK", "PARKED_TAKEN", "PARKED_FOUND"})
    void who_made_it_is_known_as_long_as_the_facts_stand(Situation situation) {
        var export = situation.export();
        assertEquals("recruiter", export.exporter());
        export.replay(LATER);
        assertEquals("recruiter", export.exporter());
    }

    @Test
    void what_linkedins_side_ended_was_made_by_nobody() {
        var export = Situation.TURNED_DOWN.export();
        export.stop(3, ExportReason.TENANT_MISMATCH, LATER);
        assertNull(export.exporter());
    }

    @Test
    void a_replay_of_what_the_job_had_accepted_goes_on_under_that_acceptance() {
        var parked = Situation.PARKED_FOUND.export();
        parked.replay(LATER);
        assertEquals(PERSON, parked.person());
        parked.place(LANDING, LATER);
        assertEquals(ExportState.LANDED, parked.state());
    }

    @Test
    void what_linkedins_side_ended_keeps_nothing_to_judge() {
        var export = exportIn(ExportState.FACTS);
        export.stop(3, ExportReason.TENANT_MISMATCH, LATER);
        assertNull(export.facts());
        assertNull(export.profile());
    }

    @Test
    void news_end_the_errand_to_the_inbox() {
        var export = Situation.FETCHED_AGAIN.export();
        export.learn(3, FACTS, SEALED, LATER);
        assertEquals(Optional.empty(), export.errand());
        assertThrows(MisplacedStep.class, () -> export.handedToInbox(LATER));
    }

    @Test
    void after_the_hand_over_nothing_is_due_until_the_inbox_tells() {
        var export = Situation.FETCHED_AGAIN.export();
        assertTrue(export.isDue(NOW));
        export.handedToInbox(LATER);
        assertNull(export.snapshot().nextAttemptAt());
        assertThrows(UnreplayableExport.class, () -> export.replay(LATER));
    }

    @Test
    void a_deleted_job_leaves_no_candidate_behind_and_the_profile_for_a_replay() {
        var export = Situation.TAKEN_BACK.export();
        assertNull(export.person());
        assertNull(export.snapshot().jobId());
        assertEquals(SEALED, export.profile());
        assertNull(export.snapshot().nextAttemptAt());
    }

    @Test
    void a_reason_leads_to_its_own_state_only() {
        assertThrows(IllegalArgumentException.class, () -> new Decision.Refused(ExportReason.RETRIES_EXHAUSTED));
        assertThrows(IllegalArgumentException.class, () -> exportIn(ExportState.FACTS)
                .park(ExportReason.JOB_UNKNOWN, NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "r-1 ", " r-1"})
    void a_request_id_is_taken_only_as_it_can_be_found_again(String requestId) {
        assertThrows(IllegalArgumentException.class, () -> Export.received(requestId, NOW));
    }

    @ParameterizedTest
    @EnumSource
    void a_stored_export_comes_back_as_it_was(Situation situation) {
        var stored = situation.export().snapshot();
        assertEquals(stored, Export.restore(stored).snapshot());
    }

    @ParameterizedTest
    @EnumSource
    void a_step_is_due_exactly_where_it_is_ours(Situation situation) {
        var export = situation.export();
        boolean ours = export.errand().isPresent() || export.state().isUnderway();
        assertEquals(ours, export.isDue(NOW));
    }
}
