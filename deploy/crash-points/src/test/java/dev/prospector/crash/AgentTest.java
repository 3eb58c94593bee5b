package dev.prospector.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import net.bytebuddy.ByteBuddy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.prospector.crash.boot.Mode;

/** The agent as a virtual machine takes it: put together here as the build will, with the manifest that it is shipped with. */
class AgentTest {

    private static final String POINT = "integration.sql.after-statement";

    @TempDir
    Path path;

    private CrashFolder folder;

    @BeforeEach
    void build() throws IOException {
        folder = CrashFolder.in(path.resolve("integration-service-2"));
        Path classes = location(CrashAgent.class);
        try (InputStream manifest = Files.newInputStream(Path.of("src/main/agent/MANIFEST.MF"))) {
            jar("crash-points.jar", classes, "", new Manifest(manifest));
        }
        jar("crash-points-boot.jar", classes, "dev/prospector/crash/boot", new Manifest());
        Files.createDirectory(path.resolve("lib"));
        Files.copy(location(ByteBuddy.class), path.resolve("lib/byte-buddy.jar"));
    }

    @Test
    void a_process_goes_on_when_nothing_is_armed() throws Exception {
        assertEquals(0, run());
        assertEquals(List.of(POINT), folder.instrumented());
        assertEquals(List.of(), folder.unmatched());
    }

    @Test
    void a_halt_is_the_end_of_the_process_as_by_kill() throws Exception {
        folder.arm(POINT, 2, Mode.HALT);
        assertEquals(137, run());
        assertTrue(folder.hasFired(POINT));
    }

    @Test
    void an_abandoned_thread_throws() throws Exception {
        folder.arm(POINT, 1, Mode.ABANDON);
        assertEquals(1, run());
        assertTrue(folder.hasFired(POINT));
    }

    /** {@link Statements} under the name of the class that has the point. */
    private int run() throws Exception {
        Path classes = Files.createDirectories(path.resolve("classes"));
        new ByteBuddy()
                .redefine(Statements.class)
                .name("dev.prospector.kit.data.sql.Sql")
                .make()
                .saveIn(classes.toFile());
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-javaagent:" + path.resolve("crash-points.jar") + "=" + folder.path(),
                        "-cp",
                        classes.toString(),
                        "dev.prospector.kit.data.sql.Sql")
                .inheritIO()
                .start()
                .waitFor();
    }

    private void jar(String name, Path classes, String folder, Manifest manifest) throws IOException {
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        try (OutputStream file = Files.newOutputStream(path.resolve(name));
                JarOutputStream jar = new JarOutputStream(file, manifest);
                Stream<Path> entries = Files.walk(classes.resolve(folder)).filter(Files::isRegularFile)) {
            for (Path entry : entries.toList()) {
                jar.putNextEntry(new ZipEntry(classes.relativize(entry).toString()));
                Files.copy(entry, jar);
            }
        }
    }

    private static Path location(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
