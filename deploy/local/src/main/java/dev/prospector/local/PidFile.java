package dev.prospector.local;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Which processes a run has started, so that the next one can end those that a {@code kill -9} left behind. A pid alone proves
 * nothing, because numbers are used again: the start time must agree, and the command line must name our data folder.
 */
final class PidFile {

    private static final String LAUNCHER = "launcher";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration STEP = Duration.ofMillis(50);

    private final Path file;
    private final Path data;

    private record Entry(long pid, long startedAt, String name) {

        static Entry of(ProcessHandle process, String name) {
            return new Entry(process.pid(), startOf(process), name);
        }

        static Entry parse(String line) {
            String[] parts = line.split(" ", 3);
            return new Entry(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2]);
        }

        Optional<ProcessHandle> alive() {
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> startOf(process) == startedAt);
        }

        private static long startOf(ProcessHandle process) {
            return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        }

        @Override
        public String toString() {
            return pid + " " + startedAt + " " + name;
        }
    }

    PidFile(Path data) {
        this.data = data;
        this.file = data.resolve("pids");
    }

    /**
     * Ends what an earlier run left behind, and starts a new list with this process at its head.
     *
     * @return the names of what was ended
     * @throws LaunchFailed when the earlier run is still going on
     */
    List<String> takeOver() {
        List<Entry> earlier = read();
        earlier.stream()
                .filter(entry -> entry.name().equals(LAUNCHER))
                .filter(entry -> entry.alive().isPresent()
                        && entry.pid() != ProcessHandle.current().pid())
                .findFirst()
                .ifPresent(PidFile::refuse);
        Map<Entry, ProcessHandle> stale = new LinkedHashMap<>();
        earlier.forEach(entry -> entry.alive().filter(this::isOurs).ifPresent(process -> stale.put(entry, process)));
        end(stale.values());
        remove();
        add(ProcessHandle.current(), LAUNCHER);
        return stale.keySet().stream().map(Entry::name).toList();
    }

    synchronized void add(ProcessHandle process, String name) {
        try {
            Files.writeString(file, Entry.of(process, name) + "\n", CREATE, APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After an orderly end there is nothing left to find. */
    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Entry> read() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream().map(Entry::parse).toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuse(Entry launcher) {
        throw new LaunchFailed("It is running already on this data folder (process " + launcher.pid()
                + "). Stop that one first, with Ctrl-C in its terminal or kill " + launcher.pid() + ".");
    }

    private boolean isOurs(ProcessHandle process) {
        return process.pid() != ProcessHandle.current().pid()
                && process.info()
                        .commandLine()
                        .filter(line -> line.contains(data.toString()))
                        .isPresent();
    }

    /** They are no children of this process, whose end the JDK would notice only after seconds: hence the short steps. */
    private static void end(Collection<ProcessHandle> processes) {
        processes.forEach(ProcessHandle::destroy);
        Instant patience = Instant.now().plus(PATIENCE);
        while (processes.stream().anyMatch(ProcessHandle::isAlive)) {
            if (Instant.now().isAfter(patience)) {
                processes.forEach(ProcessHandle::destroyForcibly);
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
    }
}
