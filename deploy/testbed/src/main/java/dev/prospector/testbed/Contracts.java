package dev.prospector.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The golden samples and declarations under {@code deploy/contracts}, which producers' and consumers' tests read alike. */
public final class Contracts {

    private Contracts() {}

    /** @param path such as {@code events/linkedin.exports.facts.json} */
    public static String read(String path) {
        try {
            return Files.readString(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path file(String path) {
        return Repository.root().resolve("deploy/contracts").resolve(path);
    }
}
