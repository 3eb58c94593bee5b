package dev.prospector.candidate.domain.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.api.Test;

class SearchWordsTest {
    @Test
    void words_are_lower_case_and_without_accents() {
        assertEquals(
                Set.of("lukasz", "gossling", "renee"),
                SearchWords.of("Łukasz Gößling", "RENÉE").values());
        assertEquals(SearchWords.of("Ångström Ørsted"), SearchWords.of("angstrom orsted"));
        assertEquals(SearchWords.of("İzmir ILICA"), SearchWords.of("izmir ilica"));
    }

    @Test
    void words_end_where_letters_and_digits_end() {
        assertEquals(
                Set.of("o", "connor", "smith", "jones", "2nd"),
                SearchWords.of("O'Connor-Smith", "Jones, 2nd").values());
    }

    @Test
    void a_word_is_one_whether_its_accents_are_composed_or_not() {
        assertEquals(SearchWords.of("Ren\u00e9"), SearchWords.of("Rene\u0301"));
    }

    @Test
    void signs_that_a_search_would_take_for_wildcards_are_no_words() {
        assertTrue(SearchWords.of("% _ \\ *").isEmpty());
        assertEquals(Set.of("a", "b"), SearchWords.of("a%_b").values());
    }

    @Test
    void long_words_are_cut_between_characters() {
        var word = SearchWords.of("\ud835\udfd8\ud801\udc00".repeat(64))
                .values()
                .iterator()
                .next();
        assertEquals(64, word.codePointCount(0, word.length()));
    }

    @Test
    void a_word_that_begins_another_one_need_not_be_looked_for() {
        assertEquals(
                Set.of("anna", "lena"), SearchWords.asked("an Anna le lena").values());
    }

    @Test
    void more_than_ten_words_are_not_looked_for() {
        assertEquals(10, SearchWords.asked("a b c d e f g h i j a").values().size());
        assertThrows(TooManyWords.class, () -> SearchWords.asked("a b c d e f g h i j k"));
    }
}
