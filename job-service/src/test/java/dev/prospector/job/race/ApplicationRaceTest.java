package dev.prospector.job.race;

import static dev.prospector.job.race.Racers.ROUNDS;
import static dev.prospector.testbed.Patience.await;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.job.AtOnce;
import dev.prospector.job.Remains;
import dev.prospector.job.application.port.in.pipeline.CandidateNews;
import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.domain.person.CandidateWord;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.race.Racers.RacedJob;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.SeenTopic;

/** Of two who change the same application one wins, the other is told, and nothing is half done. */
@QuarkusTest
class ApplicationRaceTest {
    private final Racers racers = new Racers();
    private RacedJob job;
    private String prospect;
    private String applied;
    private String interview;

    @Inject
    Remains remains;

    @Inject
    CandidateNews news;

    @Inject
    Applications applications;

    @Inject
    Tenants tenants;

    @BeforeEach
    void job_is_there() {
        job = racers.activeJob();
        prospect = racers.stage(job, 0);
        applied = racers.stage(job, 1);
        interview = racers.stage(job, 2);
    }

    @AfterEach
    void nothing_is_half_done() {
        remains.assertWhole(racers.tenant());
    }

    @Test
    void of_two_moves_from_one_stage_one_comes_too_late() {
        var person = "";
        for (int round = 0; round < ROUNDS; round++) {
            var raced = racers.applicant(job);
            person = raced;
            var told = AtOnce.both(
                    () -> racers.move(raced, prospect, applied), () -> racers.move(raced, prospect, interview));
            assertEquals(List.of("200", "409 NOT_IN_STAGE"), sorted(told));
            var stage = told.get(0).status() == 200 ? applied : interview;
            assertEquals(stage, racers.application(raced).json().at("/stage/id").asText());
            assertEquals(2, events(raced));
        }
        assertTold(person, 0, 1);
    }

    @Test
    void of_a_move_and_a_rejection_one_comes_too_late() {
        for (int round = 0; round < ROUNDS; round++) {
            var person = racers.applicant(job);
            var told = AtOnce.both(() -> racers.move(person, prospect, applied), () -> racers.reject(person, prospect));
            var moved = told.get(0).status() == 200;
            assertEquals(moved ? "409 NOT_IN_STAGE" : "200", told.get(1).told());
            assertEquals(moved ? "200" : "409 APPLICATION_ENDED", told.get(0).told());
            assertEquals(
                    moved ? "ACTIVE" : "REJECTED", racers.application(person).text("status"));
            assertEquals(2, events(person));
        }
    }

    @Test
    void of_two_ends_one_comes_too_late() {
        for (int round = 0; round < ROUNDS; round++) {
            var person = racers.applicant(job);
            var told = AtOnce.both(() -> racers.withdraw(person), () -> racers.reject(person, prospect));
            assertEquals(List.of("200", "409 APPLICATION_ENDED"), sorted(told));
            assertEquals(2, events(person));
        }
    }

    @Test
    void of_two_words_on_one_offer_one_comes_too_late() {
        for (int round = 0; round < ROUNDS; round++) {
            var person = racers.applicant(job);
            assertEquals("200", racers.offer(person, "PREPARED", 0).told());
            var told =
                    AtOnce.both(() -> racers.offer(person, "ACCEPTED", 1), () -> racers.offer(person, "DECLINED", 1));
            assertEquals(List.of("200", "412 CHANGED_MEANWHILE"), sorted(told));
        }
    }

    @Test
    void who_is_exported_while_they_are_moved_is_there_once_and_moved() {
        for (int round = 0; round < ROUNDS; round++) {
            var candidate = UUID.randomUUID();
            var person = racers.add(job, candidate).text("id");
            var request = "r-" + round;
            assertEquals("ACCEPTED", racers.decide(request, job).decision());
            var told = AtOnce.both(() -> racers.move(person, prospect, applied), () -> racers.land(request, candidate));
            assertEquals("200", told.get(0).told());
            assertEquals(person, told.get(1).text("applicationId"));
            assertEquals("true", told.get(1).text("alreadyInJob"));
            assertEquals(
                    applied, racers.application(person).json().at("/stage/id").asText());
        }
    }

    @Test
    void who_is_added_while_they_are_exported_is_there_once() {
        for (int round = 0; round < ROUNDS; round++) {
            var candidate = UUID.randomUUID();
            var request = "r-" + round;
            assertEquals("ACCEPTED", racers.decide(request, job).decision());
            var told = AtOnce.both(() -> racers.add(job, candidate), () -> racers.land(request, candidate));
            var added = told.get(0).status() == 201;
            assertEquals(added ? "201" : "409 ALREADY_IN_JOB", told.get(0).told());
            assertEquals(String.valueOf(added), told.get(1).text("alreadyInJob"));
            var there = told.get(1).text("applicationId");
            assertEquals(there, told.get(0).text(added ? "id" : "applicationId"));
        }
    }

    @Test
    void of_two_who_add_one_person_one_is_told_of_the_other() {
        for (int round = 0; round < ROUNDS; round++) {
            var candidate = UUID.randomUUID();
            var told = AtOnce.twice(() -> racers.add(job, candidate));
            assertEquals(List.of("201", "409 ALREADY_IN_JOB"), sorted(told));
        }
    }

    @Test
    void who_is_added_while_the_candidate_s_deletion_is_heard_is_not_there_afterwards() {
        for (int round = 0; round < ROUNDS; round++) {
            var candidate = UUID.randomUUID();
            var told = AtOnce.both(
                    () -> racers.add(job, candidate).told(), () -> hears(candidate, true, Optional.empty()));
            assertTrue(Set.of("201", "422 INVALID").contains(told.get(0)), told::toString);
            assertEquals("422 INVALID", racers.add(job, candidate).told());
            var left = tenants.in(
                    racers.tenant(),
                    () -> applications.of(new CandidateId(candidate)).size());
            assertEquals(0, left);
        }
    }

    @Test
    void of_two_who_add_one_person_under_two_ids_one_is_told_of_the_other() {
        for (int round = 0; round < ROUNDS; round++) {
            var loser = UUID.randomUUID();
            var winner = UUID.randomUUID();
            hears(loser, false, Optional.of(new CandidateId(winner)));
            var told = AtOnce.both(() -> racers.add(job, loser), () -> racers.add(job, winner));
            assertEquals(List.of("201", "409 ALREADY_IN_JOB"), sorted(told));
        }
    }

    private String hears(UUID candidate, boolean deleted, Optional<CandidateId> winner) {
        var word = new CandidateWord(new CandidateId(candidate), 2, deleted, winner);
        tenants.in(racers.tenant(), () -> news.told(word));
        return "heard";
    }

    @Test
    void who_is_moved_while_they_are_deleted_is_gone_whole() {
        for (int round = 0; round < ROUNDS; round++) {
            var person = racers.applicant(job);
            var told =
                    AtOnce.both(() -> racers.move(person, prospect, applied), () -> racers.deleteApplication(person));
            assertEquals("204", told.get(1).told());
            assertTrue(
                    Set.of("200", "404 APPLICATION_NOT_FOUND")
                            .contains(told.get(0).told()),
                    told::toString);
            assertEquals("404 APPLICATION_NOT_FOUND", racers.application(person).told());
        }
    }

    @Test
    void a_job_is_filled_by_an_accepted_offer_or_not_at_all() {
        for (int round = 0; round < ROUNDS; round++) {
            var raced = racers.activeJob();
            var person = racers.applicant(raced);
            assertEquals("200", racers.offer(person, "PREPARED", 0).told());
            var told = AtOnce.both(() -> racers.offer(person, "ACCEPTED", 1), () -> racers.fill(raced));
            assertEquals("200", told.get(0).told());
            assertTrue(
                    Set.of("200", "409 NO_ACCEPTED_OFFER").contains(told.get(1).told()), told::toString);
            var end = told.get(1).status() == 200 ? "CLOSED" : "ACTIVE";
            assertEquals(end, racers.read(raced).text("status"));
        }
    }

    @Test
    void a_job_goes_with_those_who_are_added_at_that_moment() {
        for (int round = 0; round < ROUNDS; round++) {
            var raced = racers.activeJob();
            var told = AtOnce.both(() -> racers.add(raced, UUID.randomUUID()), () -> racers.delete(raced));
            assertEquals("204", told.get(1).told());
            assertTrue(Set.of("201", "404 JOB_NOT_FOUND").contains(told.get(0).told()), told::toString);
        }
    }

    @Test
    void a_note_goes_with_the_application_that_is_deleted_under_it() {
        for (int round = 0; round < ROUNDS; round++) {
            var person = racers.applicant(job);
            var told = AtOnce.both(() -> racers.write(person), () -> racers.deleteApplication(person));
            assertEquals("204", told.get(1).told());
            assertTrue(
                    Set.of("201", "404 APPLICATION_NOT_FOUND")
                            .contains(told.get(0).told()),
                    told::toString);
        }
    }

    @Test
    void of_two_edits_of_one_note_one_comes_too_late() {
        for (int round = 0; round < ROUNDS; round++) {
            var person = racers.applicant(job);
            var note = racers.write(person).text("id");
            var told =
                    AtOnce.both(() -> racers.rewrite(person, note, "one"), () -> racers.rewrite(person, note, "other"));
            assertEquals(List.of("200", "412 CHANGED_MEANWHILE"), sorted(told));
        }
    }

    @Test
    void feedback_goes_with_the_application_that_is_deleted_under_it() {
        for (int round = 0; round < ROUNDS; round++) {
            var person = racers.applicant(job);
            var told = AtOnce.both(() -> racers.judge(person), () -> racers.deleteApplication(person));
            assertEquals("204", told.get(1).told());
            assertTrue(
                    Set.of("201", "404 APPLICATION_NOT_FOUND")
                            .contains(told.get(0).told()),
                    told::toString);
        }
    }

    @Test
    void of_two_corrections_of_one_feedback_one_comes_too_late() {
        for (int round = 0; round < ROUNDS; round++) {
            var person = racers.applicant(job);
            var given = racers.judge(person).text("id");
            var told = AtOnce.both(
                    () -> racers.judgeAnew(person, given, "NO"), () -> racers.judgeAnew(person, given, "STRONG_YES"));
            assertEquals(List.of("200", "412 CHANGED_MEANWHILE"), sorted(told));
        }
    }

    /** Others hear of the changes that were made, and of no other. */
    private void assertTold(String application, Integer... versions) {
        try (var topic = new SeenTopic("ats.applications")) {
            await().until(
                            () -> topic.about(racers.tenant(), application).stream()
                                    .map(notice ->
                                            notice.payload().get("version").asInt())
                                    .toList(),
                            contains(versions));
        }
    }

    private int events(String application) {
        return racers.history(application).json().get("items").size();
    }

    private static List<String> sorted(List<Reply> told) {
        return told.stream().map(Reply::told).sorted().toList();
    }
}
