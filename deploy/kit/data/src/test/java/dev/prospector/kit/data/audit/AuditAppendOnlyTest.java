package dev.prospector.kit.data.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.prospector.testbed.Repository;

/** Nothing that runs in production changes or removes what the audit has: no service's code or migration says so. */
class AuditAppendOnlyTest {
    private static final Pattern USE = Pattern.compile("(\\w+)\\s+(\\w+)\\s+audit_events\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLE = Pattern.compile("\\baudit_events\\b");

    @Test
    void the_table_is_made_added_to_and_read_and_nothing_else() {
        var uses = sources()
                .flatMap(file -> USE.matcher(sql(file)).results())
                .map(AuditAppendOnlyTest::verb)
                .collect(Collectors.toSet());
        assertEquals(Set.of("create table", "insert into", "request_id from"), uses);
        sources()
                .forEach(file -> assertEquals(
                        USE.matcher(sql(file)).results().count(),
                        TABLE.matcher(sql(file)).results().count(),
                        file::toString));
        assertFalse(sources().anyMatch(file -> sql(file).contains("on duplicate key")), "an entry is never replaced");
    }

    @Test
    void nobody_but_the_log_and_its_reader_knows_the_table() {
        var classes = sources()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".java"))
                .collect(Collectors.toSet());
        assertEquals(Set.of("AuditLog.java", "AuditTable.java"), classes);
    }

    private static String verb(MatchResult use) {
        return use.group(1) + " " + use.group(2);
    }

    /** Those that name the table. */
    private static Stream<Path> sources() {
        return Stream.of("", "deploy/kit")
                .flatMap(folder -> files(Repository.root().resolve(folder), 1))
                .map(module -> module.resolve("src/main"))
                .filter(Files::isDirectory)
                .flatMap(main -> files(main, Integer.MAX_VALUE))
                .filter(file -> file.toString().matches(".*\\.(java|sql|properties|xml)"))
                .filter(file -> TABLE.matcher(text(file)).find());
    }

    private static Stream<Path> files(Path folder, int depth) {
        try (var files = Files.walk(folder, depth)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Strings that are joined read as one; comments are no statements. */
    private static String sql(Path file) {
        return text(file).replaceAll("(?m)^\\s*--.*$", "").replaceAll("\"\\s*\\+\\s*\"", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
