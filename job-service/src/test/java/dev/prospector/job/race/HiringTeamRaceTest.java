package dev.prospector.job.race;

import static dev.prospector.job.race.Racers.ROUNDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.job.AtOnce;
import dev.prospector.job.race.Racers.RacedJob;

@QuarkusTest
class HiringTeamRaceTest {
    private final Racers racers = new Racers();

    @Test
    void all_who_join_at_once_join() {
        for (int round = 0; round < ROUNDS; round++) {
            var job = racers.draft();
            var told = AtOnce.both(
                    () -> racers.join(job, "manager", "hiring-manager").told(),
                    () -> racers.join(job, "interviewer", "interviewer").told());
            assertEquals(List.of("201", "201"), told);
            assertEquals(3, racers.team(job).json().path("items").size());
        }
    }

    @Test
    void who_joins_twice_at_once_has_one_role() {
        for (int round = 0; round < ROUNDS; round++) {
            var job = racers.draft();
            var told = AtOnce.both(
                    () -> racers.join(job, "manager", "hiring-manager").told(),
                    () -> racers.join(job, "manager", "interviewer").told());
            assertTrue(
                    told.equals(List.of("201", "409 ALREADY_ON_TEAM"))
                            || told.equals(List.of("409 ALREADY_ON_TEAM", "201")),
                    told::toString);
        }
    }

    @Test
    void of_two_removals_of_the_last_two_recruiters_one_stays() {
        for (int round = 0; round < ROUNDS; round++) {
            var job = racers.draft();
            assertEquals("201", racers.join(job, "recruiter2", "recruiter").told());
            var told = AtOnce.both(
                    () -> racers.removeAsAdmin(job, "recruiter").told(),
                    () -> racers.removeAsAdmin(job, "recruiter2").told());
            assertEquals(
                    List.of("204", "409 LAST_RECRUITER"), told.stream().sorted().toList());
            assertEquals(1, members(job));
        }
    }

    @Test
    void a_delegate_acts_before_their_removal_or_not_at_all() {
        for (int round = 0; round < ROUNDS; round++) {
            var job = racers.draft();
            assertEquals("201", racers.standIn(job, "interviewer", "recruiter").told());
            var told = AtOnce.both(
                    () -> racers.switchAs(job, "interviewer", false).told(),
                    () -> racers.remove(job, "interviewer").told());
            assertEquals("204", told.get(1));
            assertTrue(List.of("200", "404 JOB_NOT_FOUND").contains(told.get(0)), told::toString);
            assertEquals(
                    "404 JOB_NOT_FOUND",
                    racers.switchAs(job, "interviewer", true).told());
            var switched = told.get(0).equals("200");
            assertEquals(
                    !switched,
                    racers.process(job).json().path("prospectEnabled").asBoolean());
        }
    }

    @Test
    void who_is_to_stand_in_for_somebody_who_leaves_goes_with_them_or_does_not_join() {
        for (int round = 0; round < ROUNDS; round++) {
            var job = racers.managedJob();
            var told = AtOnce.both(
                    () -> racers.standIn(job, "interviewer", "manager").told(),
                    () -> racers.remove(job, "manager").told());
            assertEquals("204", told.get(1));
            assertTrue(List.of("201", "422 INVALID").contains(told.get(0)), told::toString);
            assertEquals(1, members(job), "nobody stands in for who is not there");
        }
    }

    @Test
    void a_delegate_exports_before_their_principal_leaves_or_not_at_all() {
        for (int round = 0; round < ROUNDS; round++) {
            var job = racers.managedJob();
            racers.standIn(job, "interviewer", "manager");
            var request = "r-" + round;
            var told = AtOnce.both(
                    () -> racers.decide(request, job, "interviewer").decision(),
                    () -> racers.remove(job, "manager").told());
            assertEquals("204", told.get(1));
            assertTrue(List.of("ACCEPTED", "EXPORTER_NOT_ON_HIRING_TEAM").contains(told.get(0)), told::toString);
            assertEquals(
                    "EXPORTER_NOT_ON_HIRING_TEAM",
                    racers.decide("late-" + round, job, "interviewer").decision());
        }
    }

    @Test
    void who_is_made_inactive_joins_before_that_or_not_at_all() {
        for (int round = 0; round < ROUNDS; round++) {
            var job = racers.draft();
            var user = "user-" + round;
            racers.know(user);
            var told = AtOnce.both(() -> racers.join(job, user, "interviewer").told(), () -> racers.put(user, false)
                    .told());
            assertEquals("200", told.get(1));
            assertTrue(List.of("201", "422 INVALID").contains(told.get(0)), told::toString);
            assertEquals(told.get(0).equals("201") ? 2 : 1, members(job));
        }
    }

    private int members(RacedJob job) {
        return racers.team(job).json().path("items").size();
    }
}
