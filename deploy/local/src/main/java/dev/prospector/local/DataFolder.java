package dev.prospector.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import dev.prospector.testbed.Folders;

/** What a run leaves for the next one: databases, topics, secrets, logs. Its owner's alone. */
record DataFolder(Path path) {

    void ensure() {
        try {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The list of processes stays: it is this run's already. */
    void empty() {
        try (Stream<Path> contents = Files.list(path)) {
            List<Path> old = contents.filter(entry -> !entry.endsWith("pids")).toList();
            old.forEach(Folders::remove);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
