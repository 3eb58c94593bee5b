package dev.prospector.candidate.domain.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.candidate.domain.CandidateId;

class SearchPositionTest {
    private static final String ID = "01970000-0000-7000-8000-000000000002";
    private static final SearchWords WORDS = SearchWords.asked("len oka");

    @Test
    void a_place_is_made_again_from_its_keys() {
        var newest = place(null);
        assertEquals(Optional.of(newest), SearchPosition.of(List.of(newest.keys()), SearchWords.of()));
        var word = place("okafor");
        assertEquals(Optional.of(word), SearchPosition.of(List.of(word.keys()), WORDS));
    }

    @Test
    void a_place_in_another_list_is_none() {
        assertEquals(Optional.empty(), SearchPosition.of(List.of(ID), WORDS));
        assertEquals(Optional.empty(), SearchPosition.of(List.of("okafor", ID), SearchWords.of()));
        assertEquals(Optional.empty(), SearchPosition.of(List.of("brandt", ID), WORDS));
        assertEquals(Optional.empty(), SearchPosition.of(List.of("okafor", "x"), WORDS));
        assertEquals(Optional.empty(), SearchPosition.of(List.of("okafor", ID, ID), WORDS));
    }

    @Test
    void whose_word_it_is_is_not_printed() {
        assertFalse(place("okafor").toString().contains("okafor"));
    }

    private static SearchPosition place(String word) {
        return new SearchPosition(word, CandidateId.parse(ID).orElseThrow());
    }
}
