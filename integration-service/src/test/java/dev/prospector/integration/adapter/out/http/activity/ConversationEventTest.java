package dev.prospector.integration.adapter.out.http.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.adapter.out.http.GoldenSample;
import dev.prospector.integration.adapter.out.http.activity.ConversationEvent.Direction;
import dev.prospector.integration.adapter.out.http.linkedin.Page;
import dev.prospector.integration.adapter.out.http.linkedin.Paging;
import dev.prospector.integration.adapter.out.http.linkedin.UnusableAnswer;

class ConversationEventTest {
    private static final GoldenSample SAMPLE = GoldenSample.of("conversation-events.json");
    private static final String THREAD = "urn:li:thread:t-1";
    private static final String SEAT = "urn:li:seat:600123";
    private static final String MEMBER = "urn:li:person:pQ7x2";

    private static final ConversationEvent FIRST = new ConversationEvent(
            "urn:li:conversationEvent:ce-1",
            THREAD,
            Instant.parse("2026-01-02T00:00:00Z"),
            "INMAIL",
            Direction.SENT,
            SEAT,
            MEMBER,
            "PRIVATE",
            "Data engineering in Munich",
            "Hello Lena, we build pipelines by the Isar. Would you like to talk?");

    @Test
    void the_golden_sample_is_understood() {
        var accepted = new ConversationEvent(
                "urn:li:conversationEvent:ce-2",
                THREAD,
                Instant.parse("2026-01-02T00:10:00Z"),
                "INMAIL_ACCEPTED",
                Direction.RECEIVED,
                SEAT,
                MEMBER,
                "PRIVATE",
                null,
                null);
        var reply = new ConversationEvent(
                "urn:li:conversationEvent:ce-3",
                THREAD,
                Instant.parse("2026-01-02T00:20:00Z"),
                "INMAIL",
                Direction.RECEIVED,
                SEAT,
                MEMBER,
                "PUBLIC",
                null,
                "Gladly, on Thursday.");

        assertEquals(new Page<>(List.of(FIRST, accepted, reply), new Paging(0, 50, 3)), read(SAMPLE));
    }

    @Test
    void what_was_received_is_from_the_member() {
        assertEquals(
                List.of(false, true, true),
                read(SAMPLE).elements().stream()
                        .map(ConversationEvent::isFromMember)
                        .toList());
    }

    @Test
    void unknown_fields_do_no_harm() {
        assertEquals(read(SAMPLE), read(SAMPLE.withUnknownFields()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"threadUrn", "eventType", "visibility", "subject", "body"})
    void what_may_be_missing_is_null_then(String name) {
        for (var without : List.of(
                SAMPLE.without(first(name)), SAMPLE.with(first(name), "null"), SAMPLE.with(first(name), "' '"))) {
            var event = read(without).elements().get(0);

            assertEquals(Set.of(name), GoldenSample.differences(FIRST, event));
            assertNull(GoldenSample.value(event, name));
        }
    }

    @Test
    void type_is_another_name_for_event_type() {
        var renamed = SAMPLE.without(first("eventType")).with(first("type"), "'INMAIL_DECLINED'");

        assertEquals("INMAIL_DECLINED", read(renamed).elements().get(0).eventType());
    }

    @Test
    void a_time_may_come_as_text() {
        assertEquals(read(SAMPLE), read(SAMPLE.with(first("createdAt"), "'1767312000000'")));
    }

    @ParameterizedTest
    @CsvSource({"id, text", "createdAt, time", "direction, text", "seat, text", "member, text"})
    void without_what_must_be_there_the_answer_is_refused(String name, String type) {
        refused(SAMPLE.without(first(name)), name, type);
        refused(SAMPLE.with(first(name), "null"), name, type);
        refused(SAMPLE.with(first(name), "' '"), name, type);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "id, 7007, text",
                "threadUrn, {'a':7007}, text",
                "createdAt, 'y7007', time",
                "createdAt, -7007, time",
                "createdAt, 7007.5, time",
                "createdAt, true, time",
                "eventType, 7007, text",
                "direction, 'X7007', SENT or RECEIVED",
                "direction, 7007, text",
                "seat, ['7007'], text",
                "member, 7007, text",
                "visibility, 7007, text",
                "subject, ['7007'], text",
                "body, {'text':'7007'}, text"
            })
    void a_wrong_type_is_refused_by_name_and_not_quoted(String name, String value, String type) {
        refused(SAMPLE.with(first(name), value), name, type);
    }

    private static void refused(GoldenSample sample, String name, String expected) {
        var refusal = assertThrows(UnusableAnswer.class, () -> read(sample));
        assertEquals("LinkedIn's answer: elements[0]." + name + " is no " + expected, refusal.getMessage());
        assertNull(refusal.getCause());
    }

    private static String first(String name) {
        return "/elements/0/" + name;
    }

    private static Page<ConversationEvent> read(GoldenSample sample) {
        return Page.read(sample.bytes(), ConversationEvent::read);
    }
}
