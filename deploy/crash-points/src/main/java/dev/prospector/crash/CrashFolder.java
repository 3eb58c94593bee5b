package dev.prospector.crash;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;

import dev.prospector.crash.boot.Mode;
import dev.prospector.crash.boot.Order;

/**
 * By which a test and the agent in one service's process understand each other: {@code <point>.armed} is an order, renamed to
 * {@code <point>.fired}, or {@code <point>.held}, when it is carried out; {@code instrumented} and {@code unmatched} name points.
 */
public record CrashFolder(Path path) {

    public static CrashFolder in(Path path) {
        try {
            return new CrashFolder(Files.createDirectories(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param hit which one it is to be from now on, counted from 1 */
    public void arm(String point, int hit, Mode mode) {
        Order order = new Order(UUID.randomUUID().toString(), hit, mode);
        try {
            Files.deleteIfExists(fired(point));
            Path written = Files.writeString(path.resolve(point + ".new"), order.text());
            Files.move(written, armed(point), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the order back, if it has not been carried out. */
    public void disarm(String point) {
        try {
            Files.deleteIfExists(armed(point));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean hasFired(String point) {
        return Files.exists(fired(point));
    }

    /** Whether threads are held there. */
    public boolean isHeld(String point) {
        return Files.exists(held(point));
    }

    /** Lets the threads go on that are held there. */
    public void release(String point) {
        try {
            Files.delete(held(point));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The points whose class has been loaded, by any process so far. */
    public List<String> instrumented() {
        return lines("instrumented");
    }

    /** The points whose class has been loaded and has no such method, each with the reason. */
    public List<String> unmatched() {
        return lines("unmatched");
    }

    void addInstrumented(CrashPoint point) {
        add("instrumented", point.name());
    }

    void addUnmatched(CrashPoint point, String why) {
        add("unmatched", point.name() + ": " + why);
    }

    private synchronized void add(String file, String line) {
        try {
            Files.writeString(path.resolve(file), line + "\n", CREATE, APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines(String file) {
        try {
            Path lines = path.resolve(file);
            return Files.exists(lines) ? Files.readAllLines(lines) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path armed(String point) {
        return path.resolve(point + ".armed");
    }

    private Path held(String point) {
        return path.resolve(point + ".held");
    }

    private Path fired(String point) {
        return path.resolve(point + ".fired");
    }
}
