package dev.prospector.sandbox.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import dev.prospector.sandbox.http.Json;

/** One JSON file, replaced in one move: a reader finds the old state or the new one. Only its owner may read it. */
final class StateFile {

    private final Path file;

    StateFile(Path folder) {
        try {
            this.file = Files.createDirectories(folder).resolve("sandbox.json");
        } catch (IOException unusable) {
            throw new UncheckedIOException("Cannot use the data folder " + folder, unusable);
        }
    }

    Optional<Snapshot> read() {
        try {
            return Files.exists(file)
                    ? Optional.of(Json.MAPPER.readValue(Files.readAllBytes(file), Snapshot.class))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        }
    }

    void write(Snapshot snapshot) {
        try {
            Path next = Files.createTempFile(file.getParent(), "sandbox", ".tmp");
            Files.write(next, Json.MAPPER.writeValueAsBytes(snapshot));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot write " + file, failed);
        }
    }
}
