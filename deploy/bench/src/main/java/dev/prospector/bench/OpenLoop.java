package dev.prospector.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** A constant rate whatever the answers do: each time counts from when its request should have begun. */
final class OpenLoop {

    private final int threads;
    private final double perSecond;
    private final Work.Source source;

    OpenLoop(int threads, double perSecond, Work.Source source) {
        this.threads = threads;
        this.perSecond = perSecond;
        this.source = source;
    }

    /** @param stolen as in {@link Stretch} */
    record Outcome(double perSecond, long failed, Latencies latencies, double stolen) {}

    Outcome run(Duration time) {
        var ticks = Machine.ticks();
        var latencies = new long[(int) Math.round(perSecond * time.toNanos() / 1e9)];
        var failed = new AtomicLong();
        var next = new AtomicInteger();
        var begin = System.nanoTime();
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var loops = IntStream.range(0, threads)
                    .<Future<?>>mapToObj(i -> pool.submit(() -> loop(begin, next, latencies, failed)))
                    .toList();
            for (var loop : loops) {
                loop.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("a thread of the load ended early", e);
        } finally {
            pool.shutdownNow();
        }
        Arrays.sort(latencies);
        return new Outcome(
                perSecond,
                failed.get(),
                new Latencies(latencies),
                Machine.ticks().stolenSince(ticks));
    }

    private Void loop(long begin, AtomicInteger next, long[] latencies, AtomicLong failed)
            throws IOException, SQLException {
        try (var work = source.begin()) {
            for (var i = next.getAndIncrement(); i < latencies.length; i = next.getAndIncrement()) {
                var intended = begin + (long) (i * 1e9 / perSecond);
                awaitMoment(intended);
                if (!work.once()) {
                    failed.incrementAndGet();
                }
                latencies[i] = System.nanoTime() - intended;
            }
        }
        return null;
    }

    private static void awaitMoment(long moment) {
        for (var rest = moment - System.nanoTime(); rest > 0; rest = moment - System.nanoTime()) {
            LockSupport.parkNanos(rest);
        }
    }
}
