package dev.prospector.crash.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * What instrumented methods call. Looks for the point's order in the folder at each hit, and carries it out once: whoever renames
 * {@code <point>.armed} to {@code <point>.fired} (or to {@code <point>.held}) is the one.
 */
public final class CrashPoints {
    private static final int KILLED = 137;
    private static final long LONGEST_HOLD = TimeUnit.MINUTES.toNanos(1);
    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(5);

    private static final Map<String, Integer> HITS = new HashMap<>();
    private static volatile Path folder;

    private CrashPoints() {}

    /** @param watched where orders are */
    public static void watch(Path watched) {
        folder = watched;
    }

    /** A thread has come to the point. */
    public static void reached(String point) {
        Path orders = folder;
        if (orders != null) {
            due(orders, point).ifPresent(order -> carryOut(order, point));
            hold(orders.resolve(point + ".held"));
        }
    }

    /** As {@code reached}, unless the method found nothing: an empty list or {@code Optional}. */
    public static void found(String point, Object result) {
        boolean nothing = result instanceof Optional<?> some && some.isEmpty()
                || result instanceof Collection<?> all && all.isEmpty();
        if (!nothing) {
            reached(point);
        }
    }

    private static Optional<Order> due(Path orders, String point) {
        Path armed = orders.resolve(point + ".armed");
        return Order.read(armed)
                .filter(CrashPoints::isItsTurn)
                .filter(order ->
                        rename(armed, orders.resolve(point + (order.mode() == Mode.HOLD ? ".held" : ".fired"))));
    }

    private static boolean isItsTurn(Order order) {
        synchronized (HITS) {
            return HITS.merge(order.id(), 1, Integer::sum) == order.hit();
        }
    }

    private static boolean rename(Path armed, Path done) {
        try {
            Files.move(armed, done, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (NoSuchFileException withdrawn) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void carryOut(Order order, String point) {
        if (order.mode() == Mode.ABANDON) {
            throw new Abandoned(point);
        }
        if (order.mode() == Mode.HALT) {
            Runtime.getRuntime().halt(KILLED);
        }
    }

    /** Until the test removes the file. */
    private static void hold(Path held) {
        long end = System.nanoTime() + LONGEST_HOLD;
        while (held.toFile().exists() && System.nanoTime() < end) {
            LockSupport.parkNanos(STEP);
        }
    }
}
