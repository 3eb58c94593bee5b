package dev.prospector.job.race;

import static dev.prospector.job.race.Racers.ROUNDS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.prospector.job.AtOnce;
import dev.prospector.job.Remains;

@QuarkusTest
class JobApprovalRaceTest {
    private final Racers racers = new Racers();

    @Inject
    Remains remains;

    @AfterEach
    void nothing_is_half_done() {
        remains.assertWhole(racers.tenant());
    }

    @Test
    void of_two_words_of_one_approver_one_comes_too_late() {
        for (int round = 0; round < ROUNDS; round++) {
            var job = racers.pendingJob();
            var told = AtOnce.both(() -> racers.approve(job), () -> racers.reject(job));
            assertEquals(
                    List.of("200", "409 JOB_NOT_PENDING"),
                    told.stream().map(Reply::told).sorted().toList());
            var end = told.get(0).status() == 200 ? "APPROVED" : "REJECTED";
            assertEquals(end, racers.read(job).text("status"));
        }
    }

    @Test
    void an_edit_comes_before_the_approval_or_is_told_of_it() {
        for (int round = 0; round < ROUNDS; round++) {
            var job = racers.pendingJob();
            var seen = racers.read(job).tag();
            var told = AtOnce.both(() -> racers.edit(job, seen, "Edited"), () -> racers.approve(job));
            var outcome = told.stream().map(Reply::told).toList();
            var edited = told.get(0).status() == 200;
            assertEquals(
                    edited ? List.of("200", "409 JOB_NOT_PENDING") : List.of("412 CHANGED_MEANWHILE", "200"), outcome);
            assertEquals(edited ? "DRAFT" : "APPROVED", racers.read(job).text("status"));
        }
    }

    @Test
    void what_is_activated_is_what_was_approved() {
        for (int round = 0; round < ROUNDS; round++) {
            var job = racers.pendingJob();
            assertEquals("200", racers.approve(job).told());
            var seen = racers.read(job).tag();
            var told = AtOnce.both(() -> racers.edit(job, seen, "Edited"), () -> racers.activate(job));
            var outcome = told.stream().map(Reply::told).toList();
            var edited = told.get(0).status() == 200;
            assertEquals(
                    edited ? List.of("200", "409 JOB_NOT_APPROVED") : List.of("412 CHANGED_MEANWHILE", "200"), outcome);
            var now = racers.read(job);
            assertEquals(edited ? "DRAFT" : "ACTIVE", now.text("status"));
            assertEquals(edited ? "Edited" : "Data Engineer", now.text("title"));
        }
    }
}
