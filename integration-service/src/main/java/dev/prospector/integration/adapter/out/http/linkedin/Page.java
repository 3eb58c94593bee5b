package dev.prospector.integration.adapter.out.http.linkedin;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * One page of a finder's answer.
 *
 * @param <T> what was looked for
 */
public record Page<T>(List<T> elements, Paging paging) {
    /** @throws UnusableAnswer when the list or one of its elements is not as assumed: half a page is not passed on */
    public static <T> Page<T> read(byte[] answer, Function<Fields, T> element) {
        var fields = Fields.of(answer);
        return new Page<>(fields.parts("elements").stream().map(element).toList(), Paging.read(fields.part("paging")));
    }

    /**
     * Where the next page begins; empty when this was the last one.
     *
     * @param asked where this page was asked to begin
     */
    public OptionalInt next(int asked) {
        return paging.next(asked, elements.size());
    }
}
