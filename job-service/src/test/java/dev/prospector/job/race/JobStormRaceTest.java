package dev.prospector.job.race;

import static dev.prospector.job.race.Racers.ROUNDS;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.job.AtOnce;
import dev.prospector.job.Remains;
import dev.prospector.job.race.Racers.RacedJob;

/** Everything that can be done to a job, by four at once, in an order that the seed gives: nothing fails, nothing is half done. */
@QuarkusTest
class JobStormRaceTest {
    private static final long SEED = Long.getLong("race.seed", System.nanoTime());
    private static final int THREADS = 4;
    private static final int STEPS = 6;

    private final Racers racers = new Racers();

    @Inject
    Remains remains;

    @Test
    void nothing_fails_and_nothing_is_half_done() {
        var random = new Random(SEED);
        for (int round = 0; round < ROUNDS / 3; round++) {
            var job = racers.managedJob();
            var people = List.of(UUID.randomUUID(), UUID.randomUUID());
            var storms = IntStream.range(0, THREADS)
                    .mapToObj(thread -> new Random(random.nextLong()))
                    .map(dice -> (Supplier<List<Reply>>) () -> Stream.generate(() -> step(dice, job, people))
                            .limit(STEPS)
                            .toList())
                    .toList();
            var failed = AtOnce.all(storms).stream()
                    .flatMap(List::stream)
                    .filter(reply -> reply.status() >= 500 || reply.text("code").equals("CONCURRENT_CHANGE"))
                    .toList();
            assertTrue(failed.isEmpty(), () -> failed + ", -Drace.seed=" + SEED);
        }
        remains.assertWhole(racers.tenant());
    }

    private Reply step(Random dice, RacedJob job, List<UUID> people) {
        var request = job.number() + "-" + dice.nextInt(4);
        return switch (dice.nextInt(12)) {
            case 0, 1, 2 -> racers.decide(request, job);
            case 3, 4, 5 -> racers.land(request, people.get(dice.nextInt(people.size())));
            case 6 -> racers.switchProspect(job, dice.nextBoolean());
            case 7 ->
                dice.nextInt(3) == 0
                        ? racers.remove(job, "user" + dice.nextInt(3))
                        : racers.join(job, "user" + dice.nextInt(3), dice.nextBoolean() ? "recruiter" : "interviewer");
            case 8 -> dice.nextInt(3) == 0 ? racers.close(job) : racers.board(job);
            case 9 -> racers.deleteAsManager(job);
            case 10 -> dice.nextInt(4) == 0 ? racers.delete(job) : racers.read(job);
            default -> racers.team(job);
        };
    }
}
