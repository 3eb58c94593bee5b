package dev.prospector.candidate.adapter.in.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.match.LinkedInFinding;
import dev.prospector.kit.data.event.EventPayloads;
import dev.prospector.kit.data.event.IncomingEvent;
import dev.prospector.kit.data.event.MalformedEvent;
import dev.prospector.testbed.Contracts;

class MatchNewsHandlerTest {
    private static final String ID = "01970000-0000-7000-8000-000000000002";
    private static final LinkedInPerson LENA = new LinkedInPerson("urn:li:person:pQ7x2");
    private static final LinkedInPerson OTHER = new LinkedInPerson("urn:li:person:zZ9y8");

    private final List<Learned> learned = new ArrayList<>();
    private final MatchNewsHandler handler = new MatchNewsHandler(
            (id, version, finding) -> learned.add(new Learned(id, version, finding)),
            new EventPayloads(new ObjectMapper()));

    private record Learned(CandidateId id, long version, LinkedInFinding finding) {}

    @Test
    void the_golden_match_is_understood() {
        take(event("MATCHED", Contracts.read("events/linkedin.matches.matched.json")));
        assertEquals(List.of(of(new LinkedInFinding(null, List.of(LENA)))), learned);
    }

    @Test
    void the_golden_naming_is_understood() {
        take(event("MATCHED", Contracts.read("events/linkedin.matches.named.json")));
        assertEquals(List.of(of(new LinkedInFinding(LENA, List.of(LENA, OTHER)))), learned);
    }

    @Test
    void a_match_of_nobody_takes_back_what_was_said() {
        take(event("MATCHED", "{\"candidateId\": \"" + ID + "\"}"));
        assertEquals(List.of(of(LinkedInFinding.NONE)), learned);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no json",
                "null",
                "[]",
                "{}",
                "{\"candidateId\": \"1-1-1-1-1\"}",
                "{\"candidateId\": \"" + ID + "\", \"manualMatchedMember\": \"pQ7x2\"}",
                "{\"candidateId\": \"" + ID + "\", \"matchedMembers\": [null]}",
                "{\"candidateId\": \"" + ID + "\", \"matchedMembers\": {}}"
            })
    void what_names_no_candidate_or_no_member_is_not_understood_and_has_no_effect(String payload) {
        assertThrows(MalformedEvent.class, () -> handler.understood(event("MATCHED", payload)));
        assertEquals(List.of(), learned);
    }

    @Test
    void another_type_is_not_understood() {
        var moved = event("MOVED", Contracts.read("events/linkedin.matches.matched.json"));
        assertThrows(MalformedEvent.class, () -> handler.understood(moved));
    }

    @Test
    void to_understand_has_no_effect() {
        handler.understood(event("MATCHED", Contracts.read("events/linkedin.matches.matched.json")));
        assertEquals(List.of(), learned);
    }

    private void take(IncomingEvent event) {
        handler.handle(handler.understood(event));
    }

    private static Learned of(LinkedInFinding finding) {
        return new Learned(CandidateId.parse(ID).orElseThrow(), 7, finding);
    }

    private static IncomingEvent event(String type, String payload) {
        return new IncomingEvent("e-1", "acme", type, ID, 7, null, payload.getBytes(UTF_8));
    }
}
