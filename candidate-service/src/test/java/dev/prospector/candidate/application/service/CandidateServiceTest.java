package dev.prospector.candidate.application.service;

import static dev.prospector.candidate.domain.Exports.export;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.candidate.application.port.out.CandidateLists.Summary;
import dev.prospector.candidate.application.port.out.InMemoryCandidates;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.CandidateNotFound;
import dev.prospector.candidate.domain.Matching;
import dev.prospector.candidate.domain.PersonName;
import dev.prospector.candidate.domain.Profile;
import dev.prospector.candidate.domain.TooManyWords;

class CandidateServiceTest {
    private static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");

    private final InMemoryCandidates candidates = new InMemoryCandidates();
    private final CandidateService service = new CandidateService(candidates, candidates);

    @Test
    void an_unknown_candidate_is_not_found() {
        var unknown = CandidateId.parse("01970000-0000-7000-8000-000000000002").orElseThrow();
        assertThrows(CandidateNotFound.class, () -> service.one(unknown));
    }

    @Test
    void names_are_found_by_the_beginnings_of_all_words() {
        var lena = made("r-1", "pQ7x2", new PersonName("Léna", "Okafor"));
        made("r-2", "zZ9y8", new PersonName("Lena", "Brandt"));
        assertEquals(List.of(lena), ids(service.list("OKA le", Optional.empty(), 50)));
    }

    @Test
    void nothing_asked_lists_all_and_no_word_asked_finds_nobody() {
        var one = made("r-1", "pQ7x2", new PersonName("Lena", "Okafor"));
        assertEquals(List.of(one), ids(service.list(null, Optional.empty(), 50)));
        assertEquals(List.of(one), ids(service.list("  ", Optional.empty(), 50)));
        assertEquals(List.of(), service.list("%", Optional.empty(), 50));
    }

    @Test
    void too_many_words_are_refused() {
        assertThrows(TooManyWords.class, () -> service.list("a b c d e f g h i j k", Optional.empty(), 50));
    }

    @Test
    void names_are_given_once_and_only_of_those_who_exist() {
        var one = made("r-1", "pQ7x2", new PersonName("Lena", "Okafor"));
        var unknown = CandidateId.parse("01970000-0000-7000-8000-000000000002").orElseThrow();
        var names = service.names(List.of(one, unknown, one));
        assertEquals(1, names.size());
        assertEquals("Okafor", names.get(0).lastName());
        assertFalse(names.stream().anyMatch(name -> name.id().equals(unknown)));
    }

    private CandidateId made(String requestId, String person, PersonName name) {
        var made = Matching.of(export(requestId, person, name, Profile.UNKNOWN), List.of())
                .settle(NOW)
                .get(0);
        candidates.save(made);
        return made.id();
    }

    private static List<CandidateId> ids(List<Summary> rows) {
        return rows.stream().map(Summary::id).toList();
    }
}
