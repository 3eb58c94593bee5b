package dev.prospector.bench.faults;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import dev.prospector.local.Platform;
import dev.prospector.local.faults.Memory;

/** Looks now and then at what the services have resident. */
final class MemoryWatch implements AutoCloseable {

    private static final int STEP_SECONDS = 5;

    private final AtomicLong highest = new AtomicLong();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    MemoryWatch(Platform platform) {
        timer.scheduleWithFixedDelay(
                () -> highest.accumulateAndGet(Memory.of(platform.processes()).ofServices(), Math::max),
                0,
                STEP_SECONDS,
                TimeUnit.SECONDS);
    }

    /** Mebibytes of the largest service so far. */
    long highest() {
        return highest.get();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
