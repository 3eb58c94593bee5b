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
import dev.prospector.integration.adapter.out.http.linkedin.Page;
import dev.prospector.integration.adapter.out.http.linkedin.Paging;
import dev.prospector.integration.adapter.out.http.linkedin.UnusableAnswer;

class MailStubTest {
    private static final GoldenSample SAMPLE = GoldenSample.of("mail-stubs.json");

    private static final MailStub FIRST = new MailStub(
            "urn:li:mailStub:ms-1",
            "urn:li:contract:9001",
            "urn:li:seat:600123",
            Instant.parse("2026-01-03T00:00:00Z"),
            "urn:li:person:pQ7x2",
            "Lena",
            "Okafor",
            List.of("lena.okafor@example.org"),
            List.of("+49 40 1234567"),
            "https://www.linkedin.com/in/sample");

    @Test
    void the_golden_sample_is_understood() {
        var nameOnly = new MailStub(
                "urn:li:mailStub:ms-2",
                "urn:li:contract:9001",
                "urn:li:seat:600124",
                Instant.parse("2026-01-03T00:01:00Z"),
                "urn:li:person:pQ7x2",
                "Lena",
                "Okafor",
                List.of(),
                List.of(),
                null);

        assertEquals(new Page<>(List.of(FIRST, nameOnly), new Paging(0, 50, 2)), read(SAMPLE));
    }

    @Test
    void unknown_fields_do_no_harm() {
        assertEquals(read(SAMPLE), read(SAMPLE.withUnknownFields()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"contract", "firstName", "lastName", "publicProfileUrl"})
    void what_may_be_missing_is_null_then(String name) {
        var stub = read(SAMPLE.without(first(name))).elements().get(0);

        assertEquals(Set.of(name), GoldenSample.differences(FIRST, stub));
        assertNull(GoldenSample.value(stub, name));
    }

    @ParameterizedTest
    @CsvSource({"emailAddress, emailAddresses", "phoneNumbers, phoneNumbers"})
    void what_was_not_shared_is_empty(String name, String component) {
        for (var without : List.of(
                SAMPLE.without(first(name)), SAMPLE.with(first(name), "null"), SAMPLE.with(first(name), "[]"))) {
            var stub = read(without).elements().get(0);

            assertEquals(Set.of(component), GoldenSample.differences(FIRST, stub));
            assertEquals(List.of(), GoldenSample.value(stub, component));
        }
    }

    @Test
    void mail_and_phone_come_as_text_as_list_or_as_objects() {
        var addresses = SAMPLE.with(first("emailAddress"), "['a@example.org', ' ', 'b@example.org']");
        var numbers = SAMPLE.with(first("phoneNumbers"), "['+49 1', {'number':'+49 2', 'type':'HOME'}]");
        var number = SAMPLE.with(first("phoneNumbers"), "'+49 3'");

        assertEquals(
                List.of("a@example.org", "b@example.org"),
                read(addresses).elements().get(0).emailAddresses());
        assertEquals(List.of("+49 1", "+49 2"), read(numbers).elements().get(0).phoneNumbers());
        assertEquals(List.of("+49 3"), read(number).elements().get(0).phoneNumbers());
    }

    @ParameterizedTest
    @CsvSource({"id, text", "owner, text", "createdAt, time", "member, text"})
    void without_what_must_be_there_the_answer_is_refused(String name, String type) {
        refused(SAMPLE.without(first(name)), name, type);
    }

    @Test
    void a_stub_has_a_name() {
        refused(SAMPLE.without(first("firstName")).with(first("lastName"), "' '"), "firstName", "text");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "id, 7, text",
                "contract, 7, text",
                "owner, {'urn':'x'}, text",
                "createdAt, 'today', time",
                "member, ['x'], text",
                "firstName, 7, text",
                "lastName, {'localized':'x'}, text",
                "emailAddress, 7, text",
                "emailAddress, {'address':'x'}, text",
                "phoneNumbers, [7], text",
                "phoneNumbers, [null], text",
                "phoneNumbers, {'number':7}, text",
                "publicProfileUrl, true, text"
            })
    void a_wrong_type_is_refused_by_name(String name, String value, String type) {
        refused(SAMPLE.with(first(name), value), name, type);
    }

    private static void refused(GoldenSample sample, String name, String expected) {
        var refusal = assertThrows(UnusableAnswer.class, () -> read(sample));
        assertEquals("LinkedIn's answer: elements[0]." + name + " is no " + expected, refusal.getMessage());
    }

    private static String first(String name) {
        return "/elements/0/" + name;
    }

    private static Page<MailStub> read(GoldenSample sample) {
        return Page.read(sample.bytes(), MailStub::read);
    }
}
