package dev.prospector.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    @TempDir
    Path folder;

    private Path jar;
    private ClassArchive archive;

    @BeforeEach
    void a_packaged_service() throws IOException {
        jar = Files.createFile(folder.resolve("quarkus-run.jar"));
        archive = new ClassArchive(folder.resolve("classes/job.jsa"), jar);
    }

    @Test
    void the_first_replica_leaves_it_behind() {
        assertTrue(archive.arguments(true).contains("-XX:ArchiveClassesAtExit=" + archive.file()));
        assertEquals(List.of(), archive.arguments(false));
    }

    @Test
    void every_replica_uses_what_is_there() throws IOException {
        made(Instant.now().plusSeconds(1));
        assertTrue(archive.arguments(true).contains("-XX:SharedArchiveFile=" + archive.file()));
        assertEquals(archive.arguments(true), archive.arguments(false));
    }

    @Test
    void what_is_older_than_the_jar_is_made_anew() throws IOException {
        made(Instant.now().minusSeconds(60));
        assertTrue(archive.arguments(true).contains("-XX:ArchiveClassesAtExit=" + archive.file()));
    }

    private void made(Instant time) throws IOException {
        Files.createDirectories(archive.file().getParent());
        Files.createFile(archive.file());
        Files.setLastModifiedTime(archive.file(), FileTime.from(time));
    }
}
