package dev.prospector.job.race;

import static dev.prospector.job.race.Racers.ROUNDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.prospector.job.AtOnce;
import dev.prospector.job.Remains;
import dev.prospector.job.race.Racers.RacedJob;

/** Whatever a deletion meets, one of the two wins wholly (architecture.md 2). */
@QuarkusTest
class JobDeletionRaceTest {
    private final Racers racers = new Racers();

    @Inject
    Remains remains;

    @AfterEach
    void nothing_is_half_done() {
        remains.assertWhole(racers.tenant());
    }

    @Test
    void of_four_deletions_one_deletes() {
        for (int round = 0; round < ROUNDS; round++) {
            var job = racers.activeJob();
            Supplier<Reply> deletion = () -> racers.delete(job);
            var told = AtOnce.all(Collections.nCopies(4, deletion));
            assertEquals(
                    List.of("204", "404 JOB_NOT_FOUND", "404 JOB_NOT_FOUND", "404 JOB_NOT_FOUND"),
                    told.stream().map(Reply::told).sorted().toList());
        }
    }

    @Test
    void who_lands_before_the_deletion_goes_with_the_job_and_who_comes_later_does_not_land() {
        for (int round = 0; round < ROUNDS; round++) {
            var job = racers.activeJob();
            var request = accepted(round, job);
            var candidate = UUID.randomUUID();
            var told = AtOnce.both(() -> racers.land(request, candidate), () -> racers.delete(job));
            assertEquals("204", told.get(1).told());
            assertOneOf(told.get(0), "200", "410 JOB_DELETED");
            assertEquals("410 JOB_DELETED", racers.land(request, candidate).told());
            assertEquals("JOB_UNKNOWN", racers.decide(request, job).decision());
        }
        assertEquals(0, remains.rowsOf(racers.tenant()));
    }

    @Test
    void a_hiring_manager_deletes_the_job_or_somebody_lands_in_it() {
        for (int round = 0; round < ROUNDS; round++) {
            var job = racers.managedJob();
            var request = accepted(round, job);
            var told =
                    AtOnce.both(() -> racers.land(request, UUID.randomUUID()).told(), () -> racers.deleteAsManager(job)
                            .told());
            var landed = List.of("200", "403 JOB_HAS_APPLICANTS");
            var deleted = List.of("410 JOB_DELETED", "204");
            assertTrue(told.equals(landed) || told.equals(deleted), told::toString);
            assertEquals(told.equals(landed) ? 200 : 404, racers.read(job).status());
        }
    }

    @Test
    void an_export_is_accepted_before_the_deletion_or_its_job_is_unknown() {
        for (int round = 0; round < ROUNDS; round++) {
            var job = racers.activeJob();
            var request = "r-" + round;
            var told = AtOnce.both(() -> racers.decide(request, job), () -> racers.delete(job));
            assertEquals("204", told.get(1).told());
            var accepted = told.get(0).decision().equals("ACCEPTED");
            assertEquals(accepted ? "ACCEPTED" : "JOB_UNKNOWN", told.get(0).decision());
            assertEquals(
                    accepted ? "410 JOB_DELETED" : "409 EXPORT_NOT_ACCEPTED",
                    racers.land(request, UUID.randomUUID()).told());
            assertEquals("JOB_UNKNOWN", racers.decide(request, job).decision());
        }
    }

    @Test
    void who_joins_before_the_deletion_goes_with_the_job_and_who_comes_later_does_not_join() {
        for (int round = 0; round < ROUNDS; round++) {
            var job = racers.activeJob();
            var told = AtOnce.both(() -> racers.join(job, "manager", "hiring-manager"), () -> racers.delete(job));
            assertEquals("204", told.get(1).told());
            assertOneOf(told.get(0), "201", "404 JOB_NOT_FOUND");
        }
        assertEquals(0, remains.rowsOf(racers.tenant()));
    }

    @Test
    void closing_switching_and_deleting_at_once_delete_the_job() {
        for (int round = 0; round < ROUNDS; round++) {
            var job = racers.activeJob();
            var told = AtOnce.all(List.<Supplier<Reply>>of(
                    () -> racers.close(job), () -> racers.switchProspect(job, false), () -> racers.delete(job)));
            assertOneOf(told.get(0), "200", "404 JOB_NOT_FOUND");
            assertOneOf(told.get(1), "200", "404 JOB_NOT_FOUND");
            assertEquals("204", told.get(2).told());
        }
        assertEquals(0, remains.rowsOf(racers.tenant()));
    }

    @Test
    void who_reads_a_job_while_it_is_deleted_reads_all_of_it_or_nothing() {
        for (int round = 0; round < ROUNDS; round++) {
            var job = racers.activeJob();
            var told = AtOnce.all(List.<Supplier<Reply>>of(
                    () -> racers.delete(job), () -> racers.board(job), () -> racers.team(job), () -> racers.read(job)));
            told.subList(1, 4).forEach(read -> assertOneOf(read, "200", "404 JOB_NOT_FOUND"));
            assertSize(4, told.get(1), "stages");
            assertSize(1, told.get(2), "items");
        }
    }

    private static void assertSize(int size, Reply reply, String list) {
        assertEquals(reply.status() == 200 ? size : 0, reply.json().path(list).size(), reply::toString);
    }

    private String accepted(int round, RacedJob job) {
        var request = "r-" + round;
        assertEquals("ACCEPTED", racers.decide(request, job).decision());
        return request;
    }

    private static void assertOneOf(Reply reply, String... told) {
        assertTrue(List.of(told).contains(reply.told()), reply::toString);
    }
}
