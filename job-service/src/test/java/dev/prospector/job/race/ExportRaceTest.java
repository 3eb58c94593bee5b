package dev.prospector.job.race;

import static dev.prospector.job.race.Racers.ROUNDS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.prospector.job.AtOnce;
import dev.prospector.job.Remains;
import dev.prospector.job.race.Racers.RacedJob;

@QuarkusTest
class ExportRaceTest {
    /** {@code -Drace.pairs=10000} for the patient. */
    private static final int PAIRS = Integer.getInteger("race.pairs", 100);

    private final Racers racers = new Racers();

    @Inject
    Remains remains;

    @AfterEach
    void nothing_is_half_done() {
        remains.assertWhole(racers.tenant());
    }

    @Test
    void of_two_exports_of_one_person_to_one_job_the_second_finds_them_there() {
        var job = racers.activeJob();
        for (int pair = 0; pair < PAIRS; pair++) {
            var candidate = UUID.randomUUID();
            var first = "a-" + pair;
            var second = "b-" + pair;
            var landings = AtOnce.both(() -> export(first, job, candidate), () -> export(second, job, candidate));
            assertEquals(1, distinct(landings, "applicationId").size());
            assertEquals(Set.of("true", "false"), distinct(landings, "alreadyInJob"));
        }
        // Itself, a member, four stages, and four words by which it is found.
        var rowsOfTheJobItself = 10;
        assertEquals(rowsOfTheJobItself + 2 * PAIRS, remains.rowsOf(racers.tenant()));
    }

    @Test
    void one_export_judged_and_landed_by_two_at_once_lands_once() {
        var job = racers.activeJob();
        for (int round = 0; round < ROUNDS; round++) {
            var candidate = UUID.randomUUID();
            var request = "r-" + round;
            var landings = AtOnce.twice(() -> export(request, job, candidate));
            assertEquals(landings.get(0), landings.get(1));
            assertEquals("false", landings.get(0).text("alreadyInJob"));
        }
    }

    @Test
    void people_exported_to_one_job_at_once_all_land() {
        var job = racers.activeJob();
        for (int round = 0; round < ROUNDS; round++) {
            var names = List.of("a-" + round, "b-" + round, "c-" + round, "d-" + round);
            var landings = AtOnce.all(names.stream()
                    .map(name -> (Supplier<Reply>) () -> export(name, job, UUID.randomUUID()))
                    .toList());
            assertEquals(4, distinct(landings, "applicationId").size());
            assertEquals(Set.of("false"), distinct(landings, "alreadyInJob"));
        }
    }

    @Test
    void an_export_is_accepted_while_prospect_is_on_or_not_at_all() {
        var job = racers.activeJob();
        for (int round = 0; round < ROUNDS; round++) {
            var request = "r-" + round;
            var late = "late-" + round;
            var told = AtOnce.both(() -> racers.decide(request, job), () -> {
                assertEquals("200", racers.switchProspect(job, false).told());
                return racers.decide(late, job);
            });
            assertEquals("PROSPECT_STAGE_OFF", told.get(1).decision());
            var accepted = told.get(0).decision().equals("ACCEPTED");
            assertEquals(
                    accepted ? "ACCEPTED" : "PROSPECT_STAGE_OFF", told.get(0).decision());
            assertEquals(
                    accepted ? "200" : "409 EXPORT_NOT_ACCEPTED",
                    racers.land(request, UUID.randomUUID()).told());
            assertEquals("200", racers.switchProspect(job, true).told());
        }
    }

    @Test
    void a_request_whose_job_was_deleted_is_accepted_once_by_the_next() {
        for (int round = 0; round < ROUNDS; round++) {
            var deleted = racers.activeJob();
            var request = "r-" + round;
            assertEquals("ACCEPTED", racers.decide(request, deleted).decision());
            assertEquals("204", racers.delete(deleted).told());
            var job = racers.activeJob();
            var candidate = UUID.randomUUID();
            var told = AtOnce.twice(() -> racers.decide(request, job));
            assertEquals(Set.of(job.id()), distinct(told, "jobId"));
            assertEquals("false", racers.land(request, candidate).text("alreadyInJob"));
        }
    }

    private Reply export(String request, RacedJob job, UUID candidate) {
        assertEquals("ACCEPTED", racers.decide(request, job).decision());
        var landing = racers.land(request, candidate);
        assertEquals("200", landing.told());
        return landing;
    }

    private static Set<String> distinct(List<Reply> replies, String field) {
        return replies.stream().map(reply -> reply.text(field)).collect(Collectors.toSet());
    }
}
