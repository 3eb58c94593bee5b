package dev.prospector.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;

/**
 * Ends a server of the test run when the JVM ends, and removes what it wrote. A process of its own does it, whose standard input
 * ends with the JVM however that ended: a hook would not run after a {@code kill -9}.
 */
final class EndOfJvm {

    private static final String WAIT_AND_CLEAR = """
            trap '' INT TERM HUP
            read -r never
            [ -z "$2" ] || kill -9 "$2"
            rm -rf "$1"
            """;

    private EndOfJvm() {}

    static void ends(Child server, Path folder) {
        watch(folder, Long.toString(server.handle().pid()));
    }

    static void removes(Path folder) {
        watch(folder, "");
    }

    private static void watch(Path folder, String pid) {
        try {
            new ProcessBuilder("/bin/sh", "-c", WAIT_AND_CLEAR, "end-of-jvm", folder.toString(), pid)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot watch over " + folder, e);
        }
    }
}
