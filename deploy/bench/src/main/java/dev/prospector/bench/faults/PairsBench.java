package dev.prospector.bench.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import dev.prospector.bench.Report;
import dev.prospector.local.Extras;
import dev.prospector.local.faults.FaultWorld;

/**
 * quality.md E4: pairs of changes to one person at one moment, over two replicas: two exports to one job, two exports to two jobs, or an
 * export and a manual entry. Nobody is doubled, and neither half of a pair is lost.
 */
public final class PairsBench {

    private static final int PAIRS = Integer.getInteger("bench.pairs", 10_000);
    private static final int AT_ONCE = Integer.getInteger("bench.at-once", 12);
    /** More exports than these are not on their way when a pair begins. */
    private static final int WINDOW = Integer.getInteger("bench.window", 60);

    private static final Duration LOOK = Duration.ofMillis(200);

    private final Report report;

    public PairsBench(Report report) {
        this.report = report;
    }

    /** @throws AssertionError with all that is lost or doubled */
    public void run() {
        try (var world =
                new FaultWorld(Length.folder("pairs"), Length.doors(), new BenchExtras(Extras.NONE, Extras.NONE))) {
            world.start();
            report.say("draws %s", world.seed());
            var begin = Instant.now();
            var pairs = new Pairs(world);
            var tally = new Tally(world);
            play(number -> {
                awaitRoom(world, tally);
                pairs.play(number);
            });
            world.lostNotices().bringBack();
            tally.awaitAllJudged();
            var took = Duration.between(begin, Instant.now());
            world.progress().say("all exports are judged; comparing");
            pairs.demandEntriesKept(world.demandAgreement());
            report.say("%d pairs in %d s: %s; 0 lost, 0 doubled", PAIRS, took.toSeconds(), pairs);
        }
    }

    /** What waits long at the services would be found by every entry by hand, or by none. */
    private static void awaitRoom(FaultWorld world, Tally tally) {
        var ledger = world.ledger();
        while (ledger.size() - ledger.unheard().size() - tally.judged() > WINDOW) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private static void play(IntConsumer pair) {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var all = IntStream.range(0, PAIRS)
                    .mapToObj(number -> CompletableFuture.runAsync(() -> pair.accept(number), threads))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(all).join();
        } finally {
            threads.shutdownNow();
        }
    }
}
