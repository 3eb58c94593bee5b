package dev.prospector.integration.adapter.out.http.connection;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import io.opentelemetry.context.Context;

import dev.prospector.integration.application.port.out.connection.TimeLimits;

/** The work has a thread of its own, so that it can be left to itself when it does not even mind being interrupted. */
@ApplicationScoped
class ThreadTimeLimits implements TimeLimits {
    private final ExecutorService threads = Executors.newCachedThreadPool(ThreadTimeLimits::thread);

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "time-limited");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public <T> T within(Duration limit, Supplier<T> work) {
        var result = threads.submit(Context.current().wrap(work::get));
        try {
            return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Over();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Over();
        } catch (ExecutionException e) {
            throw unwrapped(e.getCause());
        } finally {
            result.cancel(true);
        }
    }

    /** As if it had been thrown here: work throws nothing that is checked. */
    private static RuntimeException unwrapped(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }

    @PreDestroy
    void end() {
        threads.shutdownNow();
    }
}
