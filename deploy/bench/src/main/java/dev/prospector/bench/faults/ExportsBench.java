package dev.prospector.bench.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

import dev.prospector.bench.Report;
import dev.prospector.local.Extras;
import dev.prospector.local.faults.Exporters;
import dev.prospector.local.faults.FaultWorld;
import dev.prospector.local.faults.ShortWaits;
import dev.prospector.local.faults.Topic;

/**
 * quality.md E1: exports while every process is killed again and again, until so many events have happened, then everything is compared.
 * An event is a push that we acknowledged, a record on a topic, or a stage event.
 */
public final class ExportsBench {

    private static final int EVENTS = Integer.getInteger("bench.events", 200_000);
    private static final Duration LIMIT = Duration.ofMinutes(Integer.getInteger("bench.minutes", 75));
    private static final Exporters.Manner MANNER = new Exporters.Manner(
            Integer.getInteger("bench.at-once", 12), Integer.getInteger("bench.once-more-every", 2));
    /** More exports than these are not on their way at one time. */
    private static final int WINDOW = Integer.getInteger("bench.window", 400);

    private final Report report;

    public ExportsBench(Report report) {
        this.report = report;
    }

    /** @throws AssertionError with all that is lost, doubled or out of order */
    public void run() {
        var extras = new BenchExtras(Extras.NONE, new ShortWaits());
        try (var world = new FaultWorld(Length.folder("exports"), Length.doors(), extras)) {
            world.start();
            report.say("seed %s, at most %d events or %d minutes", world.seed(), EVENTS, LIMIT.toMinutes());
            var tally = new Tally(world);
            var begin = Instant.now();
            var kills = new Kills(world);
            load(world, tally, kills);
            var took = Duration.between(begin, Instant.now());
            tally.awaitAllJudged();
            var judged = Duration.between(begin, Instant.now());
            world.demandAgreement();
            tell(world, tally, kills, took, judged);
        }
    }

    private void load(FaultWorld world, Tally tally, Kills kills) {
        var clock = new RunClock(tally, EVENTS, LIMIT, world.progress());
        try (var exporters = world.exporters("exports under kills", EVENTS / 2, MANNER)) {
            var killing = CompletableFuture.runAsync(() -> kills.play(clock::progress));
            var allowed = 0;
            while (!clock.isOver() || !killing.isDone()) {
                if (killing.isCompletedExceptionally()) {
                    killing.join();
                }
                allowed = allowMore(exporters, allowed, tally, clock);
                world.lostNotices().bringBackWhatCanBe();
                clock.pause();
            }
            killing.join();
            exporters.awaitAllowed();
        }
        world.lostNotices().bringBack();
    }

    private static int allowMore(Exporters exporters, int allowed, Tally tally, RunClock clock) {
        var next = clock.isOver() ? allowed : Math.min(EVENTS / 2, tally.judged() + WINDOW);
        if (next > allowed) {
            exporters.allow(next - allowed);
            return next;
        }
        return allowed;
    }

    private void tell(FaultWorld world, Tally tally, Kills kills, Duration took, Duration judged) {
        var records = new Topic(world.setup().kafka(), "linkedin.exports").events();
        var pushes = world.ledger().heard();
        var stageEvents = tally.stageEvents();
        report.say(
                "%d exports in %d s, %d s until all was judged",
                world.ledger().size(), took.toSeconds(), judged.toSeconds());
        report.say(
                "%d events: %d pushes that we acknowledged, %d records on linkedin.exports (%d different events), %d stage events",
                pushes + records.size() + stageEvents,
                pushes,
                records.size(),
                records.stream().map(Topic.Event::id).distinct().count(),
                stageEvents);
        report.say("%d kill -9: %s", kills.number(), kills);
        report.say("0 lost, 0 doubled, 0 out of order; replay the draws with %s", world.seed());
    }
}
