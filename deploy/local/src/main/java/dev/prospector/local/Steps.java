package dev.prospector.local;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Steps that need not wait for each other, a few at a time. */
public final class Steps {

    private static final int MOST = 8;
    private static final long PATIENCE_SECONDS = 20;

    private final ExecutorService threads = Executors.newFixedThreadPool(MOST, Steps::daemon);

    /** Returns when all are done; the first failure is thrown at once, without waiting for the others. */
    public void together(List<Runnable> steps) {
        ExecutorCompletionService<Void> completion = new ExecutorCompletionService<>(threads);
        steps.forEach(step -> completion.submit(step, null));
        steps.forEach(step -> awaitNext(completion));
    }

    /** Waits until no step is under way, so that none leaves something behind after its end was asked for. */
    void awaitEnd() {
        threads.shutdown();
        try {
            threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitNext(ExecutorCompletionService<Void> completion) {
        try {
            completion.take().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Thread daemon(Runnable step) {
        Thread thread = new Thread(step, "step");
        thread.setDaemon(true);
        return thread;
    }
}
