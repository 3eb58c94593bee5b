package dev.prospector.kit.data.work;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.jboss.logging.Logger;

import dev.prospector.kit.data.sql.Failures;

/**
 * A thread that does one step after the other while there is work, and otherwise waits until it is nudged or a time has passed.
 * A step that fails, be it with an error, is tried again after a pause that doubles up to half a minute: a loop that ended unseen would
 * leave a service that looks healthy and does nothing. (Out of memory ends the process: {@code -XX:+ExitOnOutOfMemoryError}.)
 */
public final class WorkLoop implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(WorkLoop.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final Duration idle;
    private final BooleanSupplier step;
    private final Semaphore nudges = new Semaphore(0);
    private final Thread thread;
    private volatile boolean open = true;

    private WorkLoop(String name, Duration idle, BooleanSupplier step) {
        this.name = name;
        this.idle = idle;
        this.step = step;
        thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    /**
     * @param idle how long to wait, unless nudged, when a step found nothing
     * @param step answers whether there may be more to do at once
     */
    public static WorkLoop start(String name, Duration idle, BooleanSupplier step) {
        var loop = new WorkLoop(name, idle, step);
        loop.thread.start();
        return loop;
    }

    /** There may be work: do not wait any longer. */
    public void nudge() {
        nudges.release();
    }

    /** Ends after the running step; a step that does not end within ten seconds is interrupted. */
    @Override
    public void close() {
        open = false;
        nudge();
        try {
            thread.join(STOP_PATIENCE.toMillis());
            thread.interrupt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        var pause = atMostLongest(idle);
        while (open) {
            try {
                nudges.drainPermits();
                var more = step.getAsBoolean();
                pause = atMostLongest(idle);
                if (!more) {
                    await(idle);
                }
            } catch (RuntimeException | Error e) {
                LOG.warnf("%s: a step failed, next try in %s: %s", name, pause, Failures.describe(e));
                await(pause);
                pause = atMostLongest(pause.multipliedBy(2));
            }
        }
    }

    private static Duration atMostLongest(Duration pause) {
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** An interrupt ends the waiting only: a time limit inside a step may come late, and only {@link #close} ends the loop. */
    private void await(Duration time) {
        try {
            if (nudges.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS)) {
                nudges.drainPermits();
            }
        } catch (InterruptedException e) {
            LOG.debugf("%s: interrupted while it waited", name);
        }
    }
}
