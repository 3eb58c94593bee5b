package dev.prospector.local.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import dev.prospector.local.Door;
import dev.prospector.local.Doors;
import dev.prospector.testbed.Repository;
import dev.prospector.testbed.TcpFault;

/**
 * The path of an export while its parts are killed and away (quality.md E1, E6): nothing is lost, nothing is doubled, and every export
 * lands or is refused for the right reason.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExportFaultsIT {

    private static final int UNDISTURBED = 150;
    private static final int EXPORTS = 1_000;
    private static final int EXPORTS_PER_OUTAGE = 150;
    private static final Duration KAFKA_AWAY = Duration.ofSeconds(20);
    private static final Duration DATABASE_AWAY = Duration.ofSeconds(10);
    private static final Duration SERVICE_AWAY = Duration.ofSeconds(10);
    /** In each of three ways, one after the other. */
    private static final Duration LINKEDIN_BROKEN = Duration.ofSeconds(7);

    private static final Duration LINKEDIN_UNHEARD = Duration.ofSeconds(4);
    private static final int RETRY_AFTER_SECONDS = 4;
    /** Seconds: the test ends faults itself. */
    private static final int LONGER = 60;
    /** Longer than any caller waits. */
    private static final int FOR_EVER_MILLIS = 300_000;

    private static final long MOST_MEBIBYTES = 420;
    private static final long MOST_MORE_MEBIBYTES = 100;

    private static final int REPLICAS = 2;
    /** Of the two replicas of a service one alone is killed. */
    private static final boolean ONE_OF_EACH = Boolean.getBoolean("faults.one-of-each");

    private final Doors doors = Doors.free(REPLICAS);
    private final Proxies proxies = new Proxies(doors);
    private final FaultWorld world =
            new FaultWorld(Repository.root().resolve("deploy/local/target/faults"), doors, proxies);

    @BeforeAll
    void start() {
        world.start();
    }

    @AfterAll
    void stop() {
        proxies.heal();
        world.close();
        proxies.close();
    }

    @Test
    @Order(1)
    void while_every_process_is_killed_nothing_is_lost_and_nothing_doubled() {
        Random random = world.seed().about("order and moments of kills");
        List<Victim> victims = victims(random);
        Collections.shuffle(victims, random);
        int share = EXPORTS / (victims.size() + 1);
        Stopwatch stopwatch = new Stopwatch(world.progress());
        try (Exporters exporters = world.exporters("exports under kills", EXPORTS)) {
            for (int i = 0; i < victims.size(); i++) {
                exporters.allow(share);
                exporters.awaitSent(i * share + random.nextInt(share / 2));
                world.platform().kill(victims.get(i).name());
                exporters.awaitSent(i * share + share / 2 + random.nextInt(share / 2));
                victims.get(i).restart().run();
                if (i == victims.size() / 2) {
                    world.scenery().change();
                }
            }
            exporters.finish();
        }
        world.lostNotices().bringBack();
        Outcome.await(world.customers(), world.ledger());
        stopwatch.say(victims.size() + " kills", EXPORTS);
        world.demandAgreement();
    }

    @Test
    @Order(2)
    void while_kafka_is_away_for_20_seconds_nothing_is_lost() {
        outage("Kafka", exporters -> {
            proxies.breakKafka(one("Kafka", TcpFault.refuse(), TcpFault.reset(), TcpFault.blackHole()));
            exporters.trickle(KAFKA_AWAY);
        });
    }

    @Test
    @Order(3)
    void while_the_database_is_away_for_10_seconds_nothing_is_lost() {
        outage("database", exporters -> {
            proxies.breakDatabase(one("database", TcpFault.refuse(), TcpFault.reset(), TcpFault.blackHole()));
            exporters.trickle(DATABASE_AWAY);
        });
    }

    @Test
    @Order(4)
    void while_sync_service_cannot_hear_another_service_for_10_seconds_nothing_is_lost() {
        Door service = one("service", Door.INTEGRATION, Door.CANDIDATE, Door.JOB);
        outage(service.label(), exporters -> {
            proxies.breakCallsOf(service, anyFault("calls of the service"));
            exporters.trickle(SERVICE_AWAY);
        });
    }

    @Test
    @Order(5)
    void while_linkedin_fails_throttles_and_hangs_for_20_seconds_nothing_is_lost_and_retry_after_is_kept() {
        List<Map<String, Object>> faults = new ArrayList<>(List.of(
                Map.of("status", 500, "seconds", LONGER),
                Map.of("throttle", RETRY_AFTER_SECONDS, "seconds", LONGER),
                Map.of("delayMs", FOR_EVER_MILLIS, "seconds", LONGER)));
        Collections.shuffle(faults, world.seed().about("order of LinkedIn's faults"));
        outage("LinkedIn", exporters -> {
            for (Map<String, Object> fault : faults) {
                world.progress().say("LinkedIn: " + fault);
                world.sandbox().breakLinkedIn(fault);
                exporters.trickle(LINKEDIN_BROKEN);
            }
            world.sandbox().heal();
            proxies.breakLinkedIn(anyFault("connections to LinkedIn"));
            exporters.trickle(LINKEDIN_UNHEARD);
        });
        RetryAfter kept = RetryAfter.of(world.sandbox().journal("acme"));
        assertTrue(kept.throttled() > 0, "nobody was throttled");
        assertEquals(List.of(), kept.tooEarly(), () -> "replay with " + world.seed());
    }

    @Test
    @Order(6)
    void when_all_is_well_again_exports_go_through_as_ever() {
        Stopwatch stopwatch = new Stopwatch(world.progress());
        try (Exporters exporters = world.exporters("undisturbed exports", UNDISTURBED)) {
            exporters.finish();
        }
        Outcome.await(world.customers(), world.ledger());
        stopwatch.say("undisturbed", UNDISTURBED);
        world.demandAgreement();
    }

    private List<Victim> victims(Random random) {
        return ONE_OF_EACH ? Victim.oneOfEach(world.platform(), doors, random) : Victim.all(world.platform(), doors);
    }

    /** Begins with some exports under way, and goes on with more. */
    private void outage(String part, Consumer<Exporters> whileAway) {
        Random random = world.seed().about("moment without " + part);
        long before = Memory.of(world.platform().processes()).ofServices();
        Stopwatch stopwatch = new Stopwatch(world.progress());
        Stopwatch drain;
        try (Exporters exporters = world.exporters("exports without " + part, EXPORTS_PER_OUTAGE)) {
            int under = random.nextInt(EXPORTS_PER_OUTAGE / 3);
            exporters.allow(under);
            exporters.awaitSent(random.nextInt(under + 1));
            whileAway.accept(exporters);
            proxies.heal();
            world.sandbox().heal();
            drain = new Stopwatch(world.progress());
            exporters.finish();
        }
        world.lostNotices().bringBack();
        Outcome.await(world.customers(), world.ledger());
        drain.say("after " + part + " came back, until all was judged", EXPORTS_PER_OUTAGE);
        stopwatch.say("without " + part, EXPORTS_PER_OUTAGE);
        world.demandAgreement();
        demandBounded(before, Memory.of(world.platform().processes()).ofServices());
    }

    /** The heap has a bound of its own, and who passes it ends: this is for what is beside the heap. */
    private void demandBounded(long before, long after) {
        world.progress().say("largest service: " + before + " MiB before, " + after + " MiB after");
        assertTrue(after < MOST_MEBIBYTES, after + " MiB");
        assertTrue(after - before < MOST_MORE_MEBIBYTES, before + " MiB before, " + after + " MiB after");
    }

    private TcpFault anyFault(String subject) {
        return one(
                subject,
                TcpFault.refuse(),
                TcpFault.reset(),
                TcpFault.blackHole(),
                TcpFault.truncatedAnswer(100),
                TcpFault.slowClose(Duration.ofSeconds(2)),
                TcpFault.latency(Duration.ofSeconds(1)));
    }

    @SafeVarargs
    private <T> T one(String subject, T... candidates) {
        T drawn = candidates[world.seed().about(subject).nextInt(candidates.length)];
        world.progress().say(subject + ": " + drawn);
        return drawn;
    }
}
