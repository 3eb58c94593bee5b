package dev.prospector.kit.data.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a rotation is, kept beside the keyset, so that one that was broken off goes on where it was.
 *
 * @param key id of the new key, chosen before it is made
 * @param sealingSince when all replicas had begun to seal with it; null before that
 */
record RotationNote(int key, Instant sealingSince) {

    static Optional<RotationNote> read(Path file) {
        try {
            var words = Files.readString(file).trim().split(" ");
            return words[0].isEmpty()
                    ? Optional.empty()
                    : Optional.of(new RotationNote(
                            Integer.parseUnsignedInt(words[0]), words.length == 1 ? null : Instant.parse(words[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RotationNote sealingSince(Instant time) {
        return new RotationNote(key, time);
    }

    void write(Path file) {
        try {
            Files.writeString(file, Integer.toUnsignedString(key) + (sealingSince == null ? "" : " " + sealingSince));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
