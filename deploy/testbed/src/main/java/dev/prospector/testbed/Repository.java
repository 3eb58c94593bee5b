package dev.prospector.testbed;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of this repository that the running code was started in. */
public final class Repository {

    private Repository() {}

    /**
     * The nearest parent of the working directory that holds {@code mvnw}.
     *
     * @throws IllegalStateException outside of the repository
     */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null) {
            if (Files.exists(folder.resolve("mvnw"))) {
                return folder;
            }
            folder = folder.getParent();
        }
        throw new IllegalStateException(
                "not inside the repository: no mvnw above " + Path.of("").toAbsolutePath());
    }
}
