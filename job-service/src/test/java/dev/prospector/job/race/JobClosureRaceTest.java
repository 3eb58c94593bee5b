package dev.prospector.job.race;

import static dev.prospector.job.race.Racers.ROUNDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.prospector.job.AtOnce;
import dev.prospector.job.Remains;
import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.kit.data.sql.Tenants;

@QuarkusTest
class JobClosureRaceTest {
    private final Racers racers = new Racers();

    @Inject
    Remains remains;

    @Inject
    Tenants tenants;

    @Inject
    TenantSql sql;

    @AfterEach
    void nothing_is_half_done() {
        remains.assertWhole(racers.tenant());
    }

    @Test
    void an_export_is_accepted_before_the_closing_or_not_at_all() {
        for (int round = 0; round < ROUNDS; round++) {
            var job = racers.activeJob();
            var request = "r-" + round;
            var told = AtOnce.both(() -> racers.decide(request, job), () -> racers.close(job));
            assertEquals("200", told.get(1).told());
            if (told.get(0).decision().equals("ACCEPTED")) {
                var closed = Instant.parse(told.get(1).json().at("/closure/at").asText());
                assertFalse(acceptedAt(request).isAfter(closed), "accepted by a closed job");
                assertEquals("200", racers.land(request, UUID.randomUUID()).told());
            } else {
                assertEquals("JOB_NOT_ACTIVE", told.get(0).decision());
                assertEquals(
                        "409 EXPORT_NOT_ACCEPTED",
                        racers.land(request, UUID.randomUUID()).told());
            }
            assertEquals("JOB_NOT_ACTIVE", racers.decide("late-" + round, job).decision());
        }
    }

    @Test
    void of_two_closings_one_comes_too_late() {
        for (int round = 0; round < ROUNDS; round++) {
            var job = racers.activeJob();
            var told = AtOnce.twice(() -> racers.close(job));
            assertEquals(List.of("200", "409 JOB_NOT_ACTIVE"), sorted(told));
            assertEquals("CLOSED", racers.read(job).text("status"));
        }
    }

    @Test
    void of_two_activations_one_comes_too_late() {
        for (int round = 0; round < ROUNDS; round++) {
            var job = racers.draft();
            var told = AtOnce.twice(() -> racers.activate(job));
            assertEquals(List.of("200", "409 JOB_NOT_DRAFT"), sorted(told));
        }
    }

    @Test
    void a_draft_is_activated_and_closed_in_that_order_or_only_activated() {
        for (int round = 0; round < ROUNDS; round++) {
            var job = racers.draft();
            var told = AtOnce.both(() -> racers.activate(job), () -> racers.close(job));
            assertEquals("200", told.get(0).told());
            assertTrue(List.of("200", "409 JOB_NOT_ACTIVE").contains(told.get(1).told()), told::toString);
            var end = told.get(1).status() == 200 ? "CLOSED" : "ACTIVE";
            assertEquals(end, racers.read(job).text("status"));
        }
    }

    @Test
    void of_two_edits_one_is_told_that_the_job_has_changed() {
        for (int round = 0; round < ROUNDS; round++) {
            var job = racers.draft();
            var seen = racers.read(job).tag();
            var told = AtOnce.both(() -> racers.edit(job, seen, "One"), () -> racers.edit(job, seen, "Two"));
            assertEquals(List.of("200", "412 CHANGED_MEANWHILE"), sorted(told));
            var winner = told.get(0).status() == 200 ? "One" : "Two";
            assertEquals(winner, racers.read(job).text("title"));
        }
    }

    @Test
    void an_edit_comes_before_the_activation_or_is_told_of_it() {
        for (int round = 0; round < ROUNDS; round++) {
            var job = racers.draft();
            var seen = racers.read(job).tag();
            var told = AtOnce.both(() -> racers.edit(job, seen, "Edited"), () -> racers.activate(job));
            assertEquals("200", told.get(1).told());
            assertTrue(
                    List.of("200", "412 CHANGED_MEANWHILE").contains(told.get(0).told()), told::toString);
            var title = told.get(0).status() == 200 ? "Edited" : "Data Engineer";
            assertEquals(title, racers.read(job).text("title"));
            assertEquals("ACTIVE", racers.read(job).text("status"));
        }
    }

    private static List<String> sorted(List<Reply> told) {
        return told.stream().map(Reply::told).sorted().toList();
    }

    private Instant acceptedAt(String request) {
        var accepted = "select accepted_at from export_acceptances where tenant = :tenant and request_id = :request";
        return tenants.in(racers.tenant(), () -> sql.one(
                        accepted, Map.of("request", request), row -> TenantSql.instant(row, "accepted_at"))
                .orElseThrow());
    }
}
