package dev.prospector.job.race;

import static dev.prospector.job.race.Racers.ROUNDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.job.AtOnce;

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
}
