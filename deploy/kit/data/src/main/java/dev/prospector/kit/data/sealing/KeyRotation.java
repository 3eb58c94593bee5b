package dev.prospector.kit.data.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Gives a keyset another key while its services run (architecture.md 3.7): the key is added, and seals only when all replicas can open
 * with it; the services seal anew what they store; when nothing is left under the old keys, these are disabled. Broken off, it goes on
 * where it was when it is run again. No framework here: whoever runs it is no service.
 */
public final class KeyRotation {
    private final RotatedKeyset keyset;
    private final Path notes;
    private final Replicas replicas;
    private final Pace pace;
    private final Clock clock;
    private final Consumer<String> progress;
    private String said = "";

    /** All replicas of all services that hold the keyset. */
    @FunctionalInterface
    public interface Replicas {
        /** @throws RuntimeException when one does not answer: nothing is decided without it */
        List<SealingStatus> ask();
    }

    /**
     * @param retention how long events live that an old key has sealed ({@link Keyset#retention})
     * @param settling longer than any transaction: values that one still has in hand are stored after this time, or never
     * @param step between two questions
     */
    public record Pace(Duration retention, Duration settling, Duration step) {}

    /** @param file of the keyset; the same that the services read */
    public KeyRotation(Path file, Replicas replicas, Pace pace, Clock clock, Consumer<String> progress) {
        this.keyset = new RotatedKeyset(file);
        this.notes = file.resolveSibling(file.getFileName() + ".rotation");
        this.replicas = replicas;
        this.pace = pace;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * @return false when the old keys have to be kept for now; what was said tells until when
     * @throws IllegalStateException when another one is under way on this keyset
     */
    public boolean run() {
        replicas.ask(); // before anything is changed
        try (var file = FileChannel.open(notes, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = file.tryLock()) {
            if (lock == null) {
                throw new IllegalStateException("another rotation of this keyset is under way");
            }
            return retire(promote(RotationNote.read(notes).orElseGet(this::begin)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RotationNote begin() {
        var note = new RotationNote(new SecureRandom().nextInt(1, Integer.MAX_VALUE), null);
        note.write(notes);
        return note;
    }

    private RotationNote promote(RotationNote note) {
        if (!keyset.has(note.key())) {
            keyset.add(note.key());
            say("key " + id(note) + " is added; waiting until all replicas have read it");
        }
        await(status -> status.keys().contains(id(note)));
        if (keyset.primary() != note.key()) {
            keyset.makePrimary(note.key());
            say("key " + id(note) + " seals from now on; waiting until all replicas do so");
        }
        await(status -> status.primaryKey() == id(note));
        if (note.sealingSince() != null) {
            return note;
        }
        var promoted = note.sealingSince(clock.instant());
        promoted.write(notes);
        return promoted;
    }

    private boolean retire(RotationNote note) {
        awaitResealed();
        var due = note.sealingSince().plus(pace.retention);
        if (clock.instant().isBefore(due) || hasEventsUntil(due)) {
            say("the old keys are kept until " + due
                    + ", when no event is left that they have sealed: run this again then");
            return false;
        }
        do {
            say("everything is under key " + id(note) + "; waiting " + pace.settling + " for what is still in hand");
            pause(pace.settling);
        } while (awaitResealed());
        keyset.disableAllBut(note.key());
        await(status -> status.keys().equals(List.of(id(note))));
        delete(notes);
        say("done: the old keys are disabled");
        return true;
    }

    /** @return whether there was something to wait for */
    private boolean awaitResealed() {
        return await(status -> {
            if (status.rowsUnderOthers() > 0) {
                say(status.rowsUnderOthers() + " values are still under old keys; the services seal them anew");
            }
            return status.rowsUnderOthers() == 0;
        });
    }

    private boolean hasEventsUntil(Instant due) {
        var oldest = replicas.ask().stream()
                .map(SealingStatus::oldestEvent)
                .filter(event -> event != null && !event.isAfter(due))
                .min(Instant::compareTo);
        oldest.filter(event -> !pace.retention.isZero())
                .ifPresent(
                        event -> say(
                                "an event of " + event
                                        + " is not sent or is a dead letter, and may hold what an old key has sealed: replay or delete it"));
        return oldest.isPresent() && !pace.retention.isZero();
    }

    private boolean await(Predicate<SealingStatus> reached) {
        var waited = false;
        while (!replicas.ask().stream().allMatch(reached)) {
            waited = true;
            pause(pace.step);
        }
        return waited;
    }

    private void say(String line) {
        if (!line.equals(said)) {
            said = line;
            progress.accept(line);
        }
    }

    private static long id(RotationNote note) {
        return SealingKeys.unsigned(note.key());
    }

    private static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
