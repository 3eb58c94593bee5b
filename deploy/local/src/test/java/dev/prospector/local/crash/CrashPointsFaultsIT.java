package dev.prospector.local.crash;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

import dev.prospector.crash.CrashFolder;
import dev.prospector.crash.CrashPoint;
import dev.prospector.crash.CrashPointList;
import dev.prospector.crash.boot.Mode;
import dev.prospector.local.Service;

/**
 * Every crash point of the export path at its first, second and a random hit, in process or, one in ten, by a real kill (quality.md
 * E2): whatever was acknowledged is there once, and nothing is left behind. {@code -Dfaults.seed} plays the same once more.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashPointsFaultsIT {

    private final Random random;
    private final List<CrashPoint> points = CrashPointList.read().points();
    private final CrashPointSystem system = new CrashPointSystem();
    private final CrashPointEndState endState = new CrashPointEndState(system.database());
    private boolean settled = true;
    private int landed;
    private int deleted;

    CrashPointsFaultsIT() {
        long seed = Long.getLong("faults.seed", System.nanoTime());
        System.out.println("crash points: -Dfaults.seed=" + seed);
        random = new Random(seed);
    }

    @BeforeAll
    void start() {
        system.start();
    }

    @AfterAll
    void stop() throws SQLException {
        system.close();
    }

    @TestFactory
    Stream<DynamicTest> an_export_survives_a_crash_at() {
        Predicate<CrashPoint> afterDeletion = CrashPoint::isAfterDeletion;
        Predicate<CrashPoint> ofReplay = CrashPoint::isOfReplay;
        return Stream.of(
                        rounds(
                                Predicate.not(afterDeletion.or(ofReplay)),
                                round -> landed += play(round, new CrashPointExports(system))),
                        rounds(afterDeletion, round -> deleted += play(round, new CrashPointDeletions(system))),
                        rounds(ofReplay, round -> landed += play(round, new CrashPointReplays(system))),
                        Stream.of(
                                dynamicTest("each point was in its class", this::assertInstrumented),
                                dynamicTest(
                                        "one of everything", () -> endState.assertOneOfEverything(landed, deleted))))
                .flatMap(Function.identity());
    }

    private interface Player {
        void play(List<CrashPointCase> round);
    }

    private Stream<DynamicTest> rounds(Predicate<CrashPoint> which, Player player) {
        CrashPointPlan plan = CrashPointPlan.of(points.stream().filter(which).toList(), random);
        return plan.rounds().stream().map(round -> dynamicTest(round.toString(), () -> player.play(round)));
    }

    /** @return how many exports it took */
    private int play(List<CrashPointCase> round, CrashPointTraffic traffic) {
        assertTrue(settled, "an earlier round has not come to its end");
        settled = false;
        Instant begin = Instant.now();
        round.forEach(this::arm);
        try {
            crash(round, traffic);
            settle(traffic);
            settled = true;
        } finally {
            round.forEach(system.agents()::disarm);
            system.nobodyMayEnd();
        }
        traffic.assertSeen();
        endState.assertNoDeadLetters();
        System.out.printf(
                "%5d ms, %d exports: %s%n",
                Duration.between(begin, Instant.now()).toMillis(), traffic.exports(), round);
        return traffic.exports();
    }

    private void arm(CrashPointCase crash) {
        if (crash.mode() == Mode.HALT) {
            system.mayEnd(crash.service());
        }
        system.agents().arm(crash);
    }

    /** Exports until every point was hit as often as it takes. */
    private void crash(List<CrashPointCase> round, CrashPointTraffic traffic) {
        Instant end = Instant.now().plus(CrashPointSystem.PATIENCE);
        while (!ahead(round).isEmpty()) {
            assertTrue(Instant.now().isBefore(end), () -> "not hit: " + ahead(round));
            traffic.export();
            await("exports of " + round)
                    .atMost(CrashPointSystem.PATIENCE)
                    .pollInterval(CrashPointSystem.STEP)
                    .until(() -> ahead(round).isEmpty() || traffic.hasEnded());
        }
    }

    private List<CrashPointCase> ahead(List<CrashPointCase> round) {
        return round.stream().filter(crash -> !system.agents().hasFired(crash)).toList();
    }

    private void settle(CrashPointTraffic traffic) {
        await("end of the round")
                .atMost(CrashPointSystem.PATIENCE)
                .pollInterval(CrashPointSystem.STEP)
                .until(() -> system.isWhole() && traffic.hasEnded() && endState.isReached());
    }

    private void assertInstrumented() {
        Set<String> there = new TreeSet<>();
        for (Service service : Service.values()) {
            CrashFolder folder = system.agents().folder(service);
            assertEquals(List.of(), folder.unmatched());
            there.addAll(folder.instrumented());
        }
        assertEquals(points.stream().map(CrashPoint::name).collect(Collectors.toCollection(TreeSet::new)), there);
    }
}
