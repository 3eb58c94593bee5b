package dev.prospector.bench.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
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
            play(pairs);
            world.lostNotices().bringBack();
            new Tally(world).awaitAllJudged();
            var took = Duration.between(begin, Instant.now());
            world.progress().say("all exports are judged; comparing");
            pairs.demandEntriesKept(world.demandAgreement());
            report.say("%d pairs in %d s: %s; 0 lost, 0 doubled", PAIRS, took.toSeconds(), pairs);
        }
    }

    private static void play(Pairs pairs) {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var all = IntStream.range(0, PAIRS)
                    .mapToObj(number -> CompletableFuture.runAsync(() -> pairs.play(number), threads))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(all).join();
        } finally {
            threads.shutdownNow();
        }
    }
}
