package dev.prospector.job;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Two threads that start together. */
public final class AtOnce {
    private AtOnce() {}

    public static <T> List<T> twice(Supplier<T> work) {
        return both(work, work);
    }

    public static <T> List<T> both(Supplier<T> one, Supplier<T> other) {
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var first = CompletableFuture.supplyAsync(() -> after(start, one), threads);
            var second = CompletableFuture.supplyAsync(() -> after(start, other), threads);
            return List.of(first.join(), second.join());
        } finally {
            threads.shutdown();
        }
    }

    private static <T> T after(CyclicBarrier start, Supplier<T> work) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
        return work.get();
    }
}
