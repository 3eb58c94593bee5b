package dev.prospector.sync.adapter.in.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.kit.data.IncomingEvent;
import dev.prospector.sync.domain.LinkedPerson;
import dev.prospector.testbed.Contracts;

class LinkNewsHandlerTest {

    private static final String PERSON = "urn:li:person:recruiter01";

    private final List<LinkedPerson> linked = new ArrayList<>();
    private final LinkNewsHandler handler = new LinkNewsHandler(linked::add, new ObjectMapper());

    @Test
    void a_linked_person_is_told() {
        handler.handle(event("LINKED", Contracts.read("events/linkedin.links.linked.json")));
        assertEquals(List.of(new LinkedPerson(PERSON)), linked);
    }

    @Test
    void an_unlinked_person_is_understood_and_changes_nothing() {
        var event = event("UNLINKED", Contracts.read("events/linkedin.links.unlinked.json"));
        assertTrue(handler.understands(event));
        handler.handle(event);
        assertEquals(List.of(), linked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no json", "null", "{}", "{\"person\": null}", "{\"person\": \" \"}", "[]"})
    void what_names_no_person_is_not_understood(String payload) {
        assertFalse(handler.understands(event("LINKED", payload)));
        assertFalse(handler.understands(event("UNLINKED", payload)));
    }

    @Test
    void another_type_is_not_understood() {
        assertFalse(handler.understands(event("MOVED", "{\"person\": \"" + PERSON + "\"}")));
    }

    private static IncomingEvent event(String type, String payload) {
        return new IncomingEvent("e-1", "acme", type, PERSON, 1, null, payload.getBytes(UTF_8));
    }
}
