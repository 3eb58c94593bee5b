package dev.prospector.integration.adapter.out.http.linkedin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

class PageWalkTest {
    private static final PageWalk WALK = new PageWalk(2, 4);

    private final List<String> asked = new ArrayList<>();

    @Test
    void all_pages_are_asked_for_one_after_the_other_and_the_first_says_its_start_too() {
        assertEquals(List.of("a", "b", "c"), WALK.all(pages(page(3, "a", "b"), page(3, "c"))));
        assertEquals(List.of("start=0&count=2", "start=2&count=2"), asked);
    }

    @Test
    void without_a_total_it_goes_on_until_an_empty_page() {
        assertEquals(List.of("a", "b", "c"), WALK.all(pages(page(null, "a", "b"), page(null, "c"), page(null))));
    }

    @Test
    void what_changes_while_it_is_read_is_not_passed_on() {
        assertThrows(UnusableAnswer.class, () -> WALK.all(pages(page(4, "a", "b"), page(3, "c"))));
        assertThrows(UnusableAnswer.class, () -> WALK.all(pages(page(null, "a", "b"), page(3, "c"))));
    }

    @Test
    void nobody_walks_for_ever() {
        Function<List<Parameter>, Page<String>> circle = which -> {
            asked.add(Parameter.query(which));
            return page(null, "a", "b");
        };
        assertThrows(UnusableAnswer.class, () -> WALK.all(circle));
        assertEquals(4, asked.size());
    }

    @Test
    void a_page_that_fails_fails_the_walk() {
        assertThrows(NoSuchElementException.class, () -> WALK.all(pages(page(3, "a", "b"))));
    }

    private Function<List<Parameter>, Page<String>> pages(Page<?>... pages) {
        var left = List.of(pages).iterator();
        return which -> {
            asked.add(Parameter.query(which));
            return strings(left.next());
        };
    }

    private static Page<String> strings(Page<?> page) {
        return new Page<>(page.elements().stream().map(String.class::cast).toList(), page.paging());
    }

    private static Page<String> page(Integer total, String... elements) {
        return new Page<>(List.of(elements), new Paging(null, 2, total));
    }
}
