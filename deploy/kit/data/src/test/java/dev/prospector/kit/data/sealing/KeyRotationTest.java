package dev.prospector.kit.data.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.Keysets;

/** The steps of a rotation over a replica that always has the newest file; those over busy replicas are in {@link RotationUnderLoadTest}. */
class KeyRotationTest {
    private static final Keyset KEYSET = Keyset.LINKEDIN_ACTIVITY;
    private static final byte[] TEXT = "text".getBytes(UTF_8);
    private static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();
    private Path file;
    private Instant now = NOW;
    private Instant oldestEvent;
    private long rows;
    private int answers = Integer.MAX_VALUE;

    @BeforeEach
    void makeKeys() {
        file = Keysets.ensure(folder.resolve("keyset.json"));
    }

    @Test
    void the_new_key_seals_and_the_old_one_opens_nothing_any_more() throws IOException {
        var old = seal();
        assertTrue(rotate(Duration.ZERO));
        assertThrows(Unsealable.class, () -> open(old));
        assertArrayEquals(TEXT, open(seal()));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(List.of(file), contents());
    }

    @Test
    void rotations_can_follow_each_other() {
        for (int i = 0; i < 3; i++) {
            var old = seal();
            assertTrue(rotate(Duration.ZERO));
            assertThrows(Unsealable.class, () -> open(old));
        }
    }

    @Test
    void the_old_key_stays_as_long_as_events_live_that_it_has_sealed() {
        var old = seal();
        assertFalse(rotate(WEEK));
        assertTrue(last().contains("2026-01-09T00:00:00Z"), last());
        var primary = status().primaryKey();
        now = NOW.plus(WEEK).minusMillis(1);
        assertFalse(rotate(WEEK));
        assertArrayEquals(TEXT, open(old));
        now = NOW.plus(WEEK);
        assertTrue(rotate(WEEK));
        assertThrows(Unsealable.class, () -> open(old));
        assertEquals(primary, status().primaryKey(), "the second run finishes the first one's work");
    }

    @Test
    void a_dead_letter_that_may_need_the_old_key_keeps_it() {
        var old = seal();
        rotate(WEEK);
        now = NOW.plus(WEEK);
        oldestEvent = now;
        assertFalse(rotate(WEEK));
        assertArrayEquals(TEXT, open(old));
        oldestEvent = now.plusMillis(1);
        assertTrue(rotate(WEEK));
    }

    @Test
    void events_do_not_matter_where_none_is_sealed() {
        oldestEvent = NOW;
        assertTrue(rotate(Duration.ZERO));
    }

    @Test
    void nothing_is_retired_while_rows_need_it() {
        var old = seal();
        rows = 3;
        answers = 10;
        assertThrows(Away.class, () -> rotate(Duration.ZERO));
        assertArrayEquals(TEXT, open(old));
        assertTrue(last().contains("3 values"), last());
    }

    @Test
    void broken_off_anywhere_it_goes_on_where_it_was() {
        var old = seal();
        var breaks = 0;
        for (var done = false; !done; breaks++) {
            answers = breaks;
            done = attempt();
            assertArrayEquals(TEXT, open(seal()));
            assertTrue(done || keys().size() <= 2, "one new key, however often it is begun");
        }
        assertTrue(breaks > 4, "broken off " + breaks + " times");
        assertEquals(1, status().keys().size());
        assertThrows(Unsealable.class, () -> open(old));
    }

    @Test
    void of_two_at_a_time_the_second_is_refused() throws IOException {
        try (var other = FileChannel.open(
                folder.resolve("keyset.json.rotation"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertTrue(other.lock().isValid());
            assertThrows(IllegalStateException.class, () -> rotate(Duration.ZERO));
        }
        assertTrue(rotate(Duration.ZERO));
    }

    @Test
    void retention_is_that_of_the_topics() throws IOException {
        var topics = Files.readString(Contracts.file("topics.yaml"));
        var longest = java.util.regex.Pattern.compile("retentionHours: (\\d+)")
                .matcher(topics)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .max()
                .orElseThrow();
        assertEquals(Duration.ofHours(longest), KEYSET.retention());
        assertEquals(Duration.ZERO, Keyset.CREDENTIALS.retention());
    }

    private boolean rotate(Duration retention) {
        var pace = new KeyRotation.Pace(retention, Duration.ZERO, Duration.ZERO);
        return new KeyRotation(file, () -> List.of(ask()), pace, new Held(), said::add).run();
    }

    /** @return false when it was broken off */
    private boolean attempt() {
        try {
            return rotate(Duration.ZERO);
        } catch (Away e) {
            return false;
        }
    }

    private SealingStatus ask() {
        if (answers-- <= 0) {
            throw new Away();
        }
        return status();
    }

    private SealingStatus status() {
        var keys = replica().keys(KEYSET);
        return new SealingStatus(SealingKeys.unsigned(keys.primary()), keys(), rows, oldestEvent);
    }

    private List<Long> keys() {
        return replica().keys(KEYSET).enabled().stream()
                .map(SealingKeys::unsigned)
                .toList();
    }

    private byte[] seal() {
        return replica().seal(KEYSET, TEXT, "x");
    }

    private byte[] open(byte[] sealed) {
        return replica().open(KEYSET, sealed, "x");
    }

    private Sealing replica() {
        return new Sealing(new SmallRyeConfigBuilder()
                .withDefaultValue(KEYSET.property, file.toString())
                .build());
    }

    private String last() {
        return said.get(said.size() - 1);
    }

    private List<Path> contents() throws IOException {
        try (var contents = Files.list(folder)) {
            return contents.toList();
        }
    }

    private static final class Away extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A clock that the test moves. */
    private final class Held extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return java.time.ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
