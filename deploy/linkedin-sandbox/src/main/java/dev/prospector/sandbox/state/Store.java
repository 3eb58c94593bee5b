package dev.prospector.sandbox.state;

import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Keeps the {@link World} in its file. What others configure themselves with (tenants, secrets) is saved before the answer;
 * members and exports are saved together a moment later, so that thousands of exports cost few writes. The moment grows with what is to
 * be written; a killed sandbox loses it at most.
 */
public final class Store implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Store.class.getName());
    private static final long MOMENT_MILLIS = 300;
    /** Of so many milliseconds one is spent writing. */
    private static final long SHARE = 20;

    private final StateFile file;
    private final World world;
    private final AtomicBoolean planned = new AtomicBoolean();
    private volatile long lastSaveMillis;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(Store::thread);

    private Store(StateFile file, World world) {
        this.file = file;
        this.world = world;
        world.signingKey().whenMade(this::save);
    }

    /** Restores what the folder holds; an empty folder gets a new world. */
    public static Store open(Path folder) {
        StateFile file = new StateFile(folder);
        Store store = new Store(file, file.read().map(World::restore).orElseGet(World::first));
        store.save();
        return store;
    }

    public World world() {
        return world;
    }

    public synchronized void save() {
        long begin = System.nanoTime();
        file.write(world.snapshot());
        lastSaveMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    public void saveSoon() {
        if (planned.compareAndSet(false, true)) {
            timer.schedule(this::savePlanned, Math.max(MOMENT_MILLIS, SHARE * lastSaveMillis), TimeUnit.MILLISECONDS);
        }
    }

    private void savePlanned() {
        planned.set(false);
        try {
            save();
        } catch (UncheckedIOException failed) {
            LOG.log(Level.WARNING, "State not saved; tried again at the next change.", failed);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
        save();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "sandbox-store");
        thread.setDaemon(true);
        return thread;
    }
}
