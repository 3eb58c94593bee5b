package dev.prospector.integration.adapter.out.http.linkedin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {
    /** start, count, total | asked, received | next */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 50 | 120 | 0 | 50 | 50",
                "50 | 50 | 120 | 50 | 50 | 100",
                "100 | 50 | 120 | 100 | 20 | ",
                "50 | 50 | 100 | 50 | 50 | ",
                "0 | 50 | 0 | 0 | 0 | ",
                "0 | 50 | 120 | 0 | 48 | 50",
                "0 | 50 | 120 | 0 | 0 | 50",
                "50 | | 120 | 50 | 30 | 80",
                " | 50 | 120 | 50 | 50 | 100",
                " | | 120 | 50 | 40 | 90",
                "50 | 50 | | 50 | 50 | 100",
                "50 | 50 | | 50 | 3 | 100",
                "50 | 50 | | 50 | 0 | ",
                " | | | 50 | 7 | 57",
                " | | | 50 | 0 | ",
                "0 | 50 | 999 | 50 | 50 | ",
                " | 0 | 999 | 50 | 0 | ",
                "2147483647 | 50 | | 50 | 50 | "
            })
    void a_page_knows_where_the_next_begins(
            Integer start, Integer count, Integer total, int asked, int received, Integer next) {
        var expected = next == null ? OptionalInt.empty() : OptionalInt.of(next);

        assertEquals(expected, new Paging(start, count, total).next(asked, received));
    }

    @Test
    void a_page_may_say_nothing_of_paging() {
        var page = read("{'elements':[{'member':'a'},{'member':'b'}]}");

        assertEquals(new Paging(null, null, null), page.paging());
        assertEquals(OptionalInt.of(12), page.next(10));
    }

    @Test
    void links_and_other_fields_are_not_needed() {
        var page = read("{'elements':[],'paging':{'total':3,'links':[{'rel':'next'}]},'metadata':{}}");

        assertEquals(new Paging(null, null, 3), page.paging());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\" | body is no object",
                "<html>Okafor | body is no JSON",
                "{'elements':[ | body is no JSON",
                "[] | body is no object",
                "null | body is no object",
                "{} | body.elements is no list",
                "{'elements':null} | body.elements is no list",
                "{'elements':{}} | body.elements is no list",
                "{'elements':[{'member':'a'},'Okafor']} | elements[1] is no object",
                "{'elements':[],'paging':[]} | body.paging is no object",
                "{'elements':[],'paging':{'total':'many'}} | body.paging.total is no number",
                "{'elements':[],'paging':{'start':99999999999}} | body.paging.start is no number"
            })
    void what_is_no_page_is_refused_by_name_and_not_quoted(String answer, String refusal) {
        var refused = assertThrows(UnusableAnswer.class, () -> read(answer));

        assertEquals("LinkedIn's answer: " + refusal, refused.getMessage());
        assertNull(refused.getCause());
    }

    @Test
    void what_stands_by_itself_is_read_though_its_neighbours_cannot_be() {
        var wrong = new ArrayList<String>();
        var page = readUsable("{'elements':[{'member':'a'},{'member':7},'Okafor',{'member':'b'}]}", wrong);

        assertEquals(List.of(Optional.of("a"), Optional.empty(), Optional.empty(), Optional.of("b")), page.elements());
        assertEquals(List.of("elements[1].member is no text", "elements[2].member is no text"), wrong);
        assertEquals(OptionalInt.of(14), page.next(10));
    }

    @Test
    void a_page_of_which_nothing_can_be_read_is_no_answer() {
        var wrong = new ArrayList<String>();
        var refused = assertThrows(
                UnusableAnswer.class, () -> readUsable("{'elements':[{'member':7},{'name':'Okafor'}]}", wrong));

        assertEquals("LinkedIn's answer: elements is no list with anything usable in it", refused.getMessage());
        assertEquals(2, wrong.size());
        assertEquals(List.of(), readUsable("{'elements':[]}", wrong).elements());
    }

    private static Page<Optional<String>> readUsable(String answer, List<String> wrong) {
        return Page.readUsable(
                answer.replace('\'', '"').getBytes(StandardCharsets.UTF_8),
                element -> element.requiredText("member"),
                all -> all.forEach(one -> wrong.add(one.what())));
    }

    @Test
    void no_body_is_no_page() {
        assertThrows(UnusableAnswer.class, () -> Page.read(null, element -> element));
    }

    private static Page<String> read(String answer) {
        return Page.read(
                answer.replace('\'', '"').getBytes(StandardCharsets.UTF_8), element -> element.requiredText("member"));
    }
}
