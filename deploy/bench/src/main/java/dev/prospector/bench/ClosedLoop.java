package dev.prospector.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import dev.prospector.bench.Stretch.Count;

/** So many at a time, each as fast as it is answered: finds the highest rate. */
final class ClosedLoop implements Load {

    private final int threads;
    private final Work.Source source;

    ClosedLoop(int threads, Work.Source source) {
        this.threads = threads;
        this.source = source;
    }

    @Override
    public Stretch run(ProcessHandle tested, Duration time) {
        return Stretch.of(tested, () -> {
            var counts = together(System.nanoTime() + time.toNanos());
            return new Count(
                    counts.stream().mapToLong(Count::done).sum(),
                    counts.stream().mapToLong(Count::failed).sum());
        });
    }

    private List<Count> together(long end) {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Count>> loops = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                loops.add(() -> loop(end));
            }
            var counts = new ArrayList<Count>();
            for (Future<Count> loop : pool.invokeAll(loops)) {
                counts.add(loop.get());
            }
            return counts;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("a thread of the load ended early", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private Count loop(long end) throws IOException, SQLException {
        long done = 0;
        long failed = 0;
        try (var work = source.begin()) {
            while (System.nanoTime() < end) {
                if (work.once()) {
                    done++;
                } else {
                    failed++;
                }
            }
        }
        return new Count(done, failed);
    }
}
