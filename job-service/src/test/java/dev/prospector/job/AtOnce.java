package dev.prospector.job;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Threads that start together. */
public final class AtOnce {
    private AtOnce() {}

    public static <T> List<T> twice(Supplier<T> work) {
        return both(work, work);
    }

    public static <T> List<T> both(Supplier<T> one, Supplier<T> other) {
        return all(List.of(one, other));
    }

    /** @return what each came to, in their order */
    public static <T> List<T> all(List<Supplier<T>> works) {
        var start = new CyclicBarrier(works.size());
        var threads = Executors.newFixedThreadPool(works.size());
        try {
            var begun = works.stream()
                    .map(work -> CompletableFuture.supplyAsync(() -> after(start, work), threads))
                    .toList();
            return begun.stream().map(CompletableFuture::join).toList();
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
