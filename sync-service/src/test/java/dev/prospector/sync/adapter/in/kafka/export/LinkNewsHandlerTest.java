package dev.prospector.sync.adapter.in.kafka.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.kit.data.event.EventPayloads;
import dev.prospector.kit.data.event.IncomingEvent;
import dev.prospector.sync.domain.export.LinkedPerson;
import dev.prospector.testbed.Contracts;

class LinkNewsHandlerTest {

    private static final String PERSON = "urn:li:person:recruiter01";

    private final List<LinkedPerson> linked = new ArrayList<>();
    private final LinkNewsHandler handler = new LinkNewsHandler(linked::add, new EventPayloads(new ObjectMapper()));

    @Test
    void a_linked_person_is_told() {
        take(event("LINKED", Contracts.read("events/linkedin.links.linked.json")));
        assertEquals(List.of(new LinkedPerson(PERSON)), linked);
    }

    @Test
    void an_unlinked_person_is_understood_and_changes_nothing() {
        take(event("UNLINKED", Contracts.read("events/linkedin.links.unlinked.json")));
        assertEquals(List.of(), linked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no json", "null", "{}", "{\"person\": null}", "{\"person\": \" \"}", "[]"})
    void what_names_no_person_is_not_understood(String payload) {
        assertNotUnderstood(event("LINKED", payload));
        assertNotUnderstood(event("UNLINKED", payload));
    }

    @Test
    void another_type_is_not_understood() {
        assertNotUnderstood(event("MOVED", "{\"person\": \"" + PERSON + "\"}"));
    }

    private void take(IncomingEvent event) {
        handler.handle(handler.understood(event));
    }

    private void assertNotUnderstood(IncomingEvent event) {
        assertThrows(RuntimeException.class, () -> handler.understood(event));
    }

    private static IncomingEvent event(String type, String payload) {
        return new IncomingEvent("e-1", "acme", type, PERSON, 1, null, payload.getBytes(UTF_8));
    }
}
