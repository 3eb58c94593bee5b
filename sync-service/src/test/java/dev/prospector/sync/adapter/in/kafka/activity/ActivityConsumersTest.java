package dev.prospector.sync.adapter.in.kafka.activity;

import static dev.prospector.testbed.Patience.await;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.kit.data.event.EventConsumption;
import dev.prospector.kit.data.event.TopicHandler;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.sync.LinkedInActivity;
import dev.prospector.sync.LinkedInActivity.Told;
import dev.prospector.sync.application.port.out.activity.InMails;
import dev.prospector.sync.application.port.out.activity.RecruiterNotes;
import dev.prospector.sync.application.port.out.activity.Texts;
import dev.prospector.sync.domain.activity.ActivitySamples;
import dev.prospector.sync.domain.activity.RecruiterNote;
import dev.prospector.testbed.TestTenants;

/** From the events of InMails, notes and stubs to what is stored, over real Kafka and database. */
@QuarkusTest
class ActivityConsumersTest {

    private static final AtomicInteger OFFSETS = new AtomicInteger(3_000_000);
    private static final int INMAILS = 10_000;

    private final String tenant = TestTenants.fresh();

    @Inject
    LinkedInActivity linkedIn;

    @Inject
    EventConsumption consumption;

    @Inject
    InMailNewsHandler inMailNews;

    @Inject
    NoteNewsHandler noteNews;

    @Inject
    StubNewsHandler stubNews;

    @Inject
    InMails inMails;

    @Inject
    RecruiterNotes notes;

    @Inject
    Texts texts;

    @Inject
    Tenants tenants;

    @Inject
    InfraSql sql;

    @Test
    void the_golden_events_are_stored_sealed_and_open_for_their_own_record() {
        linkedIn.publish(List.of(
                linkedIn.inMail(tenant, event(1), Map.of()),
                linkedIn.inMail(tenant, event(2), Map.of("direction", "RECEIVED", "type", "INMAIL_ACCEPTED")),
                linkedIn.note(tenant, note(1), "Open to Munich.", Map.of()),
                linkedIn.goneNote(tenant, note(2), Map.of()),
                linkedIn.stub(tenant, "urn:li:mailStub:ms-1", Map.of())));
        await().until(() -> rows("stubs") == 1 && rows("inmails") == 2 && rows("recruiter_notes") == 2);

        tenants.in(tenant, () -> {
            var message =
                    inMails.newest(ActivitySamples.PERSON, Optional.empty(), 10).get(1);
            assertTrue(message.replied() && message.shared());
            assertEquals(
                    "Data engineering in Munich", texts.open(message.message()).subject());
            assertEquals(List.of("Open to Munich."), current());
        });
        assertFalse(stored().contains("Munich"), "a text in the clear");
        assertFalse(stored().contains("Okafor"), "a name in the clear");
    }

    @Test
    void what_turns_out_to_be_nobodys_is_nobodys_whatever_of_before_comes_late() {
        var message = linkedIn.inMail(tenant, event(1), Map.of());
        var corrected = linkedIn.correctedInMail(tenant, event(1));
        take(inMailNews, message);
        assertEquals(Optional.of(ActivitySamples.RECRUITER), holder());
        take(inMailNews, corrected);
        assertEquals(Optional.empty(), holder());
        take(inMailNews, message, message.again(), corrected);
        assertEquals(Optional.empty(), holder());
        assertEquals(1, rows("inmails"));
    }

    @Test
    void what_an_earlier_release_told_is_understood() {
        var message = linkedIn.inMail(tenant, event(1), Map.of());
        var earlier = new String(message.payload(), UTF_8).replaceFirst("\"holderVersion\":\\d+,", "");
        assertFalse(earlier.contains("holderVersion"));
        take(inMailNews, message.with(earlier));
        assertEquals(Optional.of(ActivitySamples.RECRUITER), holder());
    }

    private Optional<String> holder() {
        return tenants.in(tenant, () -> inMails.newest(ActivitySamples.PERSON, Optional.empty(), 10).stream()
                .map(entry -> entry.message().holder())
                .flatMap(Stream::ofNullable)
                .findFirst());
    }

    @Test
    void edits_replace_and_deletions_delete_in_one_batch_and_late() {
        take(
                noteNews,
                linkedIn.note(tenant, note(1), "third", Map.of("modifiedAt", "2026-01-04T00:00:00Z")),
                linkedIn.note(tenant, note(1), "first", Map.of()),
                linkedIn.note(tenant, note(1), "second", Map.of("modifiedAt", "2026-01-03T00:00:00Z")),
                linkedIn.note(tenant, note(2), "gone", Map.of()),
                linkedIn.goneNote(tenant, note(2), Map.of()));
        assertEquals(List.of("third"), tenants.in(tenant, this::current));

        take(noteNews, linkedIn.goneNote(tenant, note(1), Map.of("modifiedAt", "2026-01-05T00:00:00Z")));
        take(
                noteNews,
                linkedIn.note(tenant, note(1), "late", Map.of("modifiedAt", "2026-01-04T12:00:00Z")),
                linkedIn.note(tenant, note(2), "late", Map.of("modifiedAt", "2026-01-02T12:00:00Z")));
        assertEquals(List.of(), tenants.in(tenant, this::current));
        assertEquals(0, sealedNotes());
    }

    @Test
    void poison_becomes_dead_letters_and_blocks_nothing() {
        var whole = linkedIn.inMail(tenant, event(1), Map.of());
        take(
                inMailNews,
                whole.again().with("no json"),
                whole.again().with("null"),
                whole.again().with("{}"),
                linkedIn.inMail(tenant, event(2), Map.of("type", "CARRIER_PIGEON")),
                linkedIn.inMail(tenant, "u".repeat(256), Map.of()),
                linkedIn.inMail(tenant, event(3), Map.of("text", "")),
                whole);
        take(
                noteNews,
                linkedIn.goneNote(tenant, note(1), Map.of("modifiedAt", "yesterday")),
                linkedIn.goneNote(tenant, "", Map.of()));
        take(stubNews, linkedIn.stub(tenant, "urn:li:mailStub:ms-1", Map.of("profile", "")));
        assertEquals(1, rows("inmails"));
        assertEquals(9, rows("dead_letters"));
    }

    /** Every second message is told twice by windows that overlap, and a tenth is delivered twice besides; in any order. */
    @Test
    void of_ten_thousand_inmails_in_disorder_none_is_lost_and_none_doubled() {
        var told = new ArrayList<Told>();
        IntStream.range(0, INMAILS).forEach(number -> {
            var once = linkedIn.inMail(
                    tenant, event(number), Map.of("person", "urn:li:person:p" + number % 50, "seat", "urn:li:seat:1"));
            told.add(once);
            if (number % 2 == 0) {
                told.add(once.again());
            }
            if (number % 10 == 0) {
                told.add(once);
            }
        });
        Collections.shuffle(told, new Random(4));
        linkedIn.publish(told);

        await().atMost(Duration.ofMinutes(3)).until(() -> processed() == INMAILS + INMAILS / 2);
        assertEquals(INMAILS, rows("inmails"));
        assertEquals(0, rows("dead_letters"));
        var one = tenants.in(tenant, () -> inMails.newest("urn:li:person:p7", Optional.empty(), 1_000));
        assertEquals(INMAILS / 50, one.size());
    }

    private static String event(int number) {
        return "urn:li:conversationEvent:ce-" + number;
    }

    private static String note(int number) {
        return "urn:li:prospectNote:pn-" + number;
    }

    private void take(TopicHandler<?> handler, Told... told) {
        consumption.consume(
                Arrays.stream(told)
                        .map(each -> each.at(OFFSETS.incrementAndGet()))
                        .toList(),
                handler);
    }

    private List<String> current() {
        return notes.newest(ActivitySamples.PERSON, Optional.empty(), 10).stream()
                .map(this::text)
                .toList();
    }

    private String text(RecruiterNote note) {
        return texts.open(note).value();
    }

    private long rows(String table) {
        return count("select count(*) as n from " + table + " where tenant = :mine");
    }

    private long sealedNotes() {
        return count("select count(*) as n from recruiter_notes where tenant = :mine and text is not null");
    }

    private long processed() {
        return count("select count(*) as n from processed_events where tenant = :mine");
    }

    private long count(String query) {
        return tenants.in(tenant, () -> sql.one(query, Map.of("mine", tenant), row -> row.getLong("n"))
                .orElseThrow());
    }

    /** Whatever the rows hold, byte for byte. */
    private String stored() {
        return tenants.in(tenant, () -> List.of("inmails", "recruiter_notes", "stubs").stream()
                .flatMap(table -> sql
                        .query(
                                "select " + (table.equals("stubs") ? "profile" : "text") + " as sealed from " + table
                                        + " where tenant = :mine",
                                Map.of("mine", tenant),
                                row -> new String(
                                        Optional.ofNullable(row.getBytes("sealed"))
                                                .orElse(new byte[0]),
                                        ISO_8859_1))
                        .stream())
                .toList()
                .toString());
    }
}
