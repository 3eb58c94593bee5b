package dev.prospector.job.domain.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class SearchWordsTest {
    @Test
    void words_of_names_and_address_are_folded_and_each_once() {
        var profile = new Profile("Renée-Ann", "GROẞ Öz", "ann.gross@acme.example");
        assertEquals(
                List.of("acme", "ann", "example", "gross", "oz", "renee"),
                SearchWords.of(profile).values());
    }

    @Test
    void who_has_no_name_has_no_words() {
        assertEquals(List.of(), SearchWords.of(new Profile(null, null, null)).values());
        assertEquals(List.of(), SearchWords.asked(null).values());
        assertEquals(List.of(), SearchWords.asked(" %_ ").values());
    }

    @Test
    void long_words_are_cut_on_both_sides() {
        var word = "x".repeat(100);
        assertEquals(List.of("x".repeat(64)), SearchWords.asked(word).values());
        assertEquals(SearchWords.asked(word), SearchWords.of(new Profile(word, null, null)));
        assertEquals(
                List.of("x".repeat(63)),
                SearchWords.asked("x".repeat(63) + "𐐨").values());
    }

    @Test
    void of_a_long_text_ten_words_are_looked_for() {
        assertEquals(10, SearchWords.someOf("a b c d e f g h i j k l").values().size());
        assertEquals(SearchWords.asked("Rita Recruiter"), SearchWords.someOf("Rita Recruiter"));
        assertEquals(List.of(), SearchWords.someOf("...").values());
    }

    @Test
    void at_most_ten_words_are_looked_for() {
        assertEquals(10, SearchWords.asked("a b c d e f g h i j").values().size());
        assertThrows(TooManyWords.class, () -> SearchWords.asked("a b c d e f g h i j k"));
    }

    @Test
    void the_longest_word_leads() {
        var search = new UserSearch(SearchWords.asked("r recr ro"), Optional.empty());
        assertEquals(Optional.of("recr"), search.leading());
        assertEquals(List.of("r", "ro"), search.others());
        assertEquals(Optional.empty(), new UserSearch(SearchWords.asked(null), Optional.empty()).leading());
    }
}
