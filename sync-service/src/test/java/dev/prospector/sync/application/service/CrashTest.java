package dev.prospector.sync.application.service;

import static dev.prospector.sync.application.service.World.TENANT;
import static dev.prospector.sync.domain.Samples.FACTS;
import static dev.prospector.sync.domain.Samples.SEALED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.sync.domain.ExportState;

/** A restart or a second replica at any point leads to the same end: one candidate, one application, landed once. */
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
    void a_step_that_outlives_its_claim_writes_nothing(String call) {
        world.arrives("r-1", FACTS);
        world.weather.after(call, () -> {
            world.clock.advance(ClaimService.HELD);
            runs(world.replica());
        });

        world.run();

        landedOnce();
    }

    @Test
    void a_claimed_export_is_nobody_elses_until_the_claim_runs_out() {
        world.arrives("r-1", FACTS);
        world.weather.before("decide", () -> assertFalse(world.replica().step()));

        assertTrue(world.saga.step());
    }

    @Test
    void news_during_a_step_win_over_its_result() {
        world.arrives("r-1", FACTS);
        world.weather.after(
                "decide", () -> world.tenants.in(TENANT, () -> world.intake.learned("r-1", 3, FACTS, SEALED)));

        world.saga.step();

        assertEquals(ExportState.FACTS, world.entry("r-1").state());
        world.run();
        landedOnce();
    }

    private void restartedUntilLanded() {
        world.arrives("r-1", FACTS);
        assertThrows(Crash.class, world::run);

        assertFalse(world.replica().step(), "the claim of the crashed one still stands");
        world.clock.advance(ClaimService.HELD);
        runs(world.replica());

        landedOnce();
    }

    private void landedOnce() {
        assertEquals(ExportState.LANDED, world.entry("r-1").state());
        assertFalse(world.entry("r-1").alreadyInJob());
        assertEquals(1, world.people.candidates());
        assertEquals(1, world.jobs.applications());
        assertEquals(List.of("r-1 LANDED"), world.outcomes);
    }

    private static void runs(ExportSaga replica) {
        while (replica.step()) {
            // the step is the work
        }
    }

    private static void crash() {
        throw new Crash();
    }
}
