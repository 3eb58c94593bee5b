package dev.prospector.bench.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import dev.prospector.bench.Report;
import dev.prospector.local.Doors;
import dev.prospector.local.Extras;
import dev.prospector.local.faults.Exporters;
import dev.prospector.local.faults.FaultWorld;
import dev.prospector.local.faults.Proxies;
import dev.prospector.local.faults.RetryAfter;
import dev.prospector.testbed.TcpFault;

/**
 * quality.md E6 at full length and with the waits of production: Kafka, the database and LinkedIn are away for minutes while exports go on
 * coming. Nothing is lost, memory stays bounded, and what waited is worked off at least three times as fast as it came.
 */
public final class OutagesBench {

    private static final Duration KAFKA_AWAY = Length.of(Duration.ofMinutes(5));
    private static final Duration DATABASE_AWAY = Length.of(Duration.ofSeconds(60));
    /** In each of three ways, one after the other: ten minutes. */
    private static final Duration LINKEDIN_BROKEN = Length.of(Duration.ofSeconds(200));

    private static final int RETRY_AFTER_SECONDS = 30;
    /** Seconds: the run ends faults itself. */
    private static final int LONGER = 3_600;
    /** Longer than any caller waits. */
    private static final int FOR_EVER_MILLIS = 300_000;
    /** From one export to the next: two in a second. */
    private static final Duration STEP = Duration.ofMillis(500);

    private static final int MOST_EXPORTS = 5_000;
    private static final Exporters.Manner MANNER = new Exporters.Manner(16, 20);
    private static final int LEAST_RATIO = 3;
    private static final long MOST_MEBIBYTES = 420;

    private final Report report;
    private final Doors doors = Length.doors();
    private final Proxies proxies = new Proxies(doors);
    private final List<String> failures = new ArrayList<>();

    public OutagesBench(Report report) {
        this.report = report;
    }

    /** @throws AssertionError with all that is lost or doubled, or with what was worked off too slowly */
    public void run() {
        try (proxies;
                var world = new FaultWorld(Length.folder("outages"), doors, new BenchExtras(proxies, Extras.NONE))) {
            world.start();
            report.say("draws %s; an export each %d ms", world.seed(), STEP.toMillis());
            kafka(world);
            database(world);
            linkedIn(world);
        }
        if (!failures.isEmpty()) {
            throw new AssertionError(String.join("\n", failures));
        }
    }

    private void kafka(FaultWorld world) {
        outage(world, "Kafka", KAFKA_AWAY, exporters -> {
            proxies.breakKafka(drawn(world, "Kafka"));
            exporters.trickle(KAFKA_AWAY, STEP);
        });
    }

    private void database(FaultWorld world) {
        outage(world, "the database", DATABASE_AWAY, exporters -> {
            proxies.breakDatabase(drawn(world, "the database"));
            exporters.trickle(DATABASE_AWAY, STEP);
        });
    }

    private void linkedIn(FaultWorld world) {
        List<Map<String, Object>> faults = new ArrayList<>(List.of(
                Map.of("status", 500, "seconds", LONGER),
                Map.of("throttle", RETRY_AFTER_SECONDS, "seconds", LONGER),
                Map.of("delayMs", FOR_EVER_MILLIS, "seconds", LONGER)));
        Collections.shuffle(faults, world.seed().about("order of LinkedIn's faults"));
        outage(
                world,
                "LinkedIn",
                LINKEDIN_BROKEN.multipliedBy(faults.size()),
                exporters -> faults.forEach(fault -> {
                    report.say("LinkedIn: %s", fault);
                    world.sandbox().breakLinkedIn(fault);
                    exporters.trickle(LINKEDIN_BROKEN, STEP);
                }));
        var kept = RetryAfter.of(world.sandbox().journal("acme"));
        report.say(
                "LinkedIn throttled %d calls; %d came before their time",
                kept.throttled(), kept.tooEarly().size());
        demand(kept.throttled() > 0, "nobody was throttled");
        demand(kept.tooEarly().isEmpty(), "came too early: " + kept.tooEarly());
    }

    private void outage(FaultWorld world, String part, Duration away, Consumer<Exporters> whileAway) {
        var tally = new Tally(world);
        var before = world.ledger().size();
        try (var memory = new MemoryWatch(world.platform());
                var exporters = world.exporters("exports without " + part, MOST_EXPORTS, MANNER)) {
            whileAway.accept(exporters);
            proxies.heal();
            world.sandbox().heal();
            var healed = Instant.now();
            var backlog = world.ledger().size() - tally.judged();
            exporters.awaitAllowed();
            world.lostNotices().bringBack();
            tally.awaitAllJudged();
            var drain = Duration.between(healed, Instant.now());
            tell(part, away, world.ledger().size() - before, backlog, drain, memory.highest());
        }
        world.demandAgreement();
        report.say("%s: nothing lost, nothing doubled", part);
    }

    private void tell(String part, Duration away, int arrived, int backlog, Duration drain, long mebibytes) {
        var ratio = backlog / Length.seconds(drain) / (arrived / Length.seconds(away));
        report.say(
                "%s away for %.0f s: %d exports came, %d waited at its end and were judged within %.1f s: %.1f times as fast as they came;"
                        + " largest service %d MiB",
                part, Length.seconds(away), arrived, backlog, Length.seconds(drain), ratio, mebibytes);
        demand(
                ratio >= LEAST_RATIO || !Length.isFull(),
                part + ": worked off only " + ratio + " times as fast as it came");
        demand(mebibytes < MOST_MEBIBYTES, part + ": " + mebibytes + " MiB");
    }

    private TcpFault drawn(FaultWorld world, String part) {
        var faults = List.of(TcpFault.refuse(), TcpFault.reset(), TcpFault.blackHole());
        var fault = faults.get(world.seed().about(part).nextInt(faults.size()));
        report.say("%s: %s", part, fault);
        return fault;
    }

    private void demand(boolean right, String otherwise) {
        if (!right) {
            failures.add(otherwise);
        }
    }
}
