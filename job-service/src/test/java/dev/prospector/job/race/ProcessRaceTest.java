package dev.prospector.job.race;

import static dev.prospector.job.race.Racers.ROUNDS;
import static dev.prospector.testbed.Patience.await;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.prospector.job.AtOnce;
import dev.prospector.job.Remains;
import dev.prospector.job.race.Racers.RacedJob;
import dev.prospector.testbed.SeenTopic;

/** Of two who plan the same stages, or bring out what is planned, the later is told. */
@QuarkusTest
class ProcessRaceTest {
    private final Racers racers = new Racers();

    @Inject
    Remains remains;

    @AfterEach
    void nothing_is_half_done() {
        remains.assertWhole(racers.tenant());
    }

    @Test
    void stages_are_planned_before_the_activation_or_are_fixed() {
        RacedJob last = null;
        var changes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var job = racers.draft();
            var seen = racers.read(job).tag();
            var told = AtOnce.both(() -> racers.plan(job, seen, "Leads"), () -> racers.activate(job));
            assertEquals("200", told.get(1).told());
            assertTrue(
                    List.of("200", "412 CHANGED_MEANWHILE").contains(told.get(0).told()), told::toString);
            var planned = told.get(0).status() == 200;
            assertEquals(planned ? "Leads" : "Prospect", firstStage(job));
            assertEquals("ACTIVE", racers.read(job).text("status"));
            last = job;
            changes = planned ? 3 : 2;
        }
        assertEachChangeToldOnce(last, changes);
    }

    @Test
    void of_two_plans_one_comes_too_late() {
        for (int round = 0; round < ROUNDS; round++) {
            var job = racers.draft();
            var seen = racers.read(job).tag();
            var told = AtOnce.both(() -> racers.plan(job, seen, "Leads"), () -> racers.plan(job, seen, "Finds"));
            assertEquals(List.of("200", "412 CHANGED_MEANWHILE"), sorted(told));
            assertEquals(told.get(0).status() == 200 ? "Leads" : "Finds", firstStage(job));
            assertEquals(3, racers.process(job).json().get("stages").size());
        }
    }

    @Test
    void of_an_edit_and_a_plan_one_comes_too_late() {
        for (int round = 0; round < ROUNDS; round++) {
            var job = racers.draft();
            var seen = racers.read(job).tag();
            var told = AtOnce.both(() -> racers.plan(job, seen, "Leads"), () -> racers.edit(job, seen, "Edited"));
            assertEquals(List.of("200", "412 CHANGED_MEANWHILE"), sorted(told));
            var planned = told.get(0).status() == 200;
            assertEquals(planned ? "Leads" : "Prospect", firstStage(job));
            assertEquals(planned ? "Data Engineer" : "Edited", racers.read(job).text("title"));
        }
    }

    @Test
    void of_two_changes_of_a_template_one_comes_too_late() {
        for (int round = 0; round < ROUNDS; round++) {
            var template = racers.template();
            var told = AtOnce.both(
                    () -> racers.rename(template, "\"0\"", "One"), () -> racers.rename(template, "\"0\"", "Two"));
            assertEquals(List.of("200", "412 CHANGED_MEANWHILE"), sorted(told));
            assertEquals(
                    told.get(0).status() == 200 ? "One" : "Two",
                    racers.readTemplate(template).text("name"));
        }
    }

    @Test
    void of_two_submissions_one_comes_too_late() {
        for (int round = 0; round < ROUNDS; round++) {
            var job = racers.pendingJob();
            assertEquals("200", racers.reject(job).told());
            var told = AtOnce.twice(() -> racers.submit(job));
            assertEquals(List.of("200", "409 JOB_NOT_DRAFT"), sorted(told));
            assertEquals("PENDING", racers.read(job).text("status"));
        }
    }

    /** Others hear of what was done, the newest last, and of nothing that was not. */
    private void assertEachChangeToldOnce(RacedJob job, int changes) {
        try (var topic = new SeenTopic("ats.jobs")) {
            var told = await().until(() -> topic.about(racers.tenant(), job.id()), hasSize(changes));
            var newest = told.get(changes - 1).payload().get("version").asText();
            assertEquals(racers.read(job).tag(), "\"" + newest + "\"");
        }
    }

    private String firstStage(RacedJob job) {
        return racers.process(job).json().at("/stages/0/name").asText();
    }

    private static List<String> sorted(List<Reply> told) {
        return told.stream().map(Reply::told).sorted().toList();
    }
}
