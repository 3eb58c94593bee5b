package dev.prospector.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.prospector.testbed.Folders;

/**
 * The classes of a service as the JVM has them in memory ("class-data sharing"). The first run leaves them behind when it ends; a
 * later one maps them, which halves the work of its start.
 *
 * @param file goes with the data of the run, so that two runs do not write the same
 * @param jar that the classes are from
 */
record ClassArchive(Path file, Path jar) {

    /** What cannot be archived, or no longer fits, is no news: the classes are then loaded as ever. */
    private static final String QUIET = "-Xlog:cds*=off";

    static ClassArchive of(Setup setup, String module, Path jar) {
        String name = module + "-" + Runtime.version() + ".jsa";
        return new ClassArchive(setup.data().resolve("classes").resolve(name), jar);
    }

    /** @param first whether this is the one replica that may write it */
    List<String> arguments(boolean first) {
        if (isCurrent()) {
            return List.of("-XX:SharedArchiveFile=" + file, QUIET);
        }
        if (!first) {
            return List.of();
        }
        Folders.create(file.getParent());
        return List.of("-XX:ArchiveClassesAtExit=" + file, QUIET);
    }

    private boolean isCurrent() {
        try {
            return Files.exists(file) && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(jar)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
