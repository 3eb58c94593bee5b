package dev.prospector.sync.application.service.export;

import static dev.prospector.sync.application.service.export.World.HELD;
import static dev.prospector.sync.application.service.export.World.TENANT;
import static dev.prospector.sync.domain.export.Samples.FACTS;
import static dev.prospector.sync.domain.export.Samples.SEALED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.sync.domain.export.ExportReason;
import dev.prospector.sync.domain.export.ExportState;
import dev.prospector.sync.domain.export.UnreplayableExport;

/**
 * A restart or a second replica at any point leads to the same end: one candidate, one application, landed once; or
 * nothing at all.
 */
class CrashTest {

    private final World world = new World();

    private static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "decide", "findOrMake", "addProspect"})
    void a_crash_before_a_call_only_delays_the_step(String call) {
        world.weather.before(call, CrashTest::crash);
        restartedUntilLanded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "decide", "findOrMake", "addProspect"})
    void a_crash_after_a_call_repeats_it_without_a_second_effect(String call) {
        world.weather.after(call, CrashTest::crash);
        restartedUntilLanded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "decide", "findOrMake", "addProspect"})
    void a_zombie_whose_claim_ran_out_writes_nothing(String call) {
        world.arrives("r-1", FACTS);
        world.weather.after(call, this::anotherTakesOver);
        world.run();
        landedOnce();
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "decide", "findOrMake", "addProspect"})
    void a_zombie_that_calls_late_changes_nothing(String call) {
        world.arrives("r-1", FACTS);
        world.weather.before(call, this::anotherTakesOver);
        world.run();
        landedOnce();
    }

    @ParameterizedTest
    @ValueSource(strings = {"addProspect", "takeBack"})
    void a_crash_before_the_cleaning_only_delays_it(String call) {
        world.weather.before(call, CrashTest::crash);
        restartedUntilTakenBack();
    }

    @ParameterizedTest
    @ValueSource(strings = {"addProspect", "takeBack"})
    void a_crash_after_the_cleaning_repeats_it_without_a_second_effect(String call) {
        world.weather.after(call, CrashTest::crash);
        restartedUntilTakenBack();
    }

    @Test
    void a_zombie_that_makes_the_candidate_after_everything_was_taken_back_has_it_taken_back_again() {
        world.weather.before("findOrMake", () -> {
            world.jobs.delete();
            anotherTakesOver();
            assertEquals(0, world.people.candidates());
        });
        world.arrives("r-1", FACTS);
        world.run();
        takenBack();
    }

    @Test
    void a_crash_while_the_inbox_is_asked_only_delays_it() {
        world.tenants.in(TENANT, () -> world.intake.stopped("r-1", 2, ExportReason.FETCH_PARKED));
        world.replay("r-1");
        world.weather.after("fetchAgain", CrashTest::crash);
        assertThrows(Crash.class, world::run);
        world.clock.advance(HELD);
        World.run(world.replica());
        assertEquals(2, world.inbox.asked().size());
        assertEquals(ExportState.RECEIVED, world.entry("r-1").state());
        assertTrue(world.export("r-1").errand().isEmpty());
    }

    @Test
    void a_replay_whose_answer_was_lost_is_on_its_way_and_lands_once() {
        world.exporterFacts.companyAccess(false);
        world.arrives("r-1", FACTS);
        world.run();
        world.exporterFacts.companyAccess(true);
        world.replay("r-1");
        assertThrows(UnreplayableExport.class, () -> world.replay("r-1"), "asked again by who got no answer");
        world.weather.after("addProspect", CrashTest::crash);
        assertThrows(Crash.class, world::run);
        anotherTakesOver();
        assertEquals(List.of("r-1 NO_COMPANY_ACCESS", "r-1 LANDED"), world.outcomes);
        assertEquals(1, world.jobs.applications());
    }

    @Test
    void a_crash_before_the_inbox_is_asked_only_delays_it() {
        world.tenants.in(TENANT, () -> world.intake.stopped("r-1", 2, ExportReason.FETCH_PARKED));
        world.replay("r-1");
        world.weather.before("fetchAgain", CrashTest::crash);
        assertThrows(Crash.class, world::run);
        assertEquals(List.of(), world.inbox.asked());
        anotherTakesOver();
        assertEquals(1, world.inbox.asked().size());
        assertTrue(world.export("r-1").errand().isEmpty());
    }

    @Test
    void a_claimed_export_is_nobody_elses_until_the_claim_runs_out() {
        world.arrives("r-1", FACTS);
        world.weather.before("decide", () -> assertFalse(World.runNext(world.replica())));
        world.weather.before("addProspect", () -> assertFalse(World.runNext(world.replica())));
        assertTrue(world.runNext());
        landedOnce();
    }

    @Test
    void each_stored_step_renews_the_claim() {
        world.arrives("r-1", FACTS);
        world.weather.before("decide", () -> world.clock.advance(HELD.minusSeconds(1)));
        world.weather.before("findOrMake", () -> world.clock.advance(HELD.minusSeconds(1)));
        world.weather.before("addProspect", () -> assertFalse(World.runNext(world.replica())));
        world.run();
        landedOnce();
    }

    @Test
    void news_during_a_step_win_over_its_result() {
        world.arrives("r-1", FACTS);
        world.weather.after(
                "decide", () -> world.tenants.in(TENANT, () -> world.intake.learned("r-1", 3, FACTS, SEALED)));
        world.runNext();
        assertEquals(ExportState.FACTS, world.entry("r-1").state());
        world.run();
        landedOnce();
    }

    private void anotherTakesOver() {
        world.clock.advance(HELD);
        World.run(world.replica());
    }

    private void restartedUntilLanded() {
        restarted();
        landedOnce();
    }

    private void restartedUntilTakenBack() {
        world.weather.before("findOrMake", world.jobs::delete);
        restarted();
        takenBack();
    }

    private void restarted() {
        world.arrives("r-1", FACTS);
        assertThrows(Crash.class, world::run);
        assertFalse(World.runNext(world.replica()), "the claim of the crashed one still stands");
        anotherTakesOver();
    }

    private void landedOnce() {
        assertEquals(ExportState.LANDED, world.entry("r-1").state());
        assertFalse(world.entry("r-1").alreadyInJob());
        assertEquals(1, world.people.candidates());
        assertEquals(1, world.jobs.applications());
        assertEquals(List.of("r-1 LANDED"), world.outcomes);
    }

    private void takenBack() {
        assertEquals(ExportReason.JOB_DELETED, world.entry("r-1").reason());
        assertNull(world.entry("r-1").candidateId());
        assertEquals(0, world.people.candidates());
        assertEquals(0, world.jobs.applications());
    }

    private static void crash() {
        throw new Crash();
    }
}
