package dev.prospector.crash.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a test wants of one crash point, as it stands in the file {@code <point>.armed}.
 *
 * @param id a new one for each order, so that hits of an earlier one do not count
 * @param hit which one it is to be, from 1
 */
public record Order(String id, int hit, Mode mode) {

    public String text() {
        return id + " " + hit + " " + mode;
    }

    /** Empty when nothing is ordered, or no longer. */
    static Optional<Order> read(Path file) {
        if (!file.toFile().exists()) {
            return Optional.empty();
        }
        try {
            String[] parts = Files.readString(file).split(" ");
            return Optional.of(new Order(parts[0], Integer.parseInt(parts[1]), Mode.valueOf(parts[2])));
        } catch (NoSuchFileException taken) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
