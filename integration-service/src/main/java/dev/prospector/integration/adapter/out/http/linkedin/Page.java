package dev.prospector.integration.adapter.out.http.linkedin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
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
     * Of what stands by itself, so that one element that is not as assumed keeps nobody from reading the others. It counts on its page all
     * the same.
     *
     * @param unusable is told of each that is empty in the page
     * @throws UnusableAnswer when the list is not as assumed, or nothing in it is: then it is not the element that is at fault
     */
    public static <T> Page<Optional<T>> readUsable(
            byte[] answer, Function<Fields, T> element, Consumer<List<UnusableAnswer>> unusable) {
        var fields = Fields.of(answer);
        var wrong = new ArrayList<UnusableAnswer>();
        var elements = fields.entries("elements")
                .map(entry -> usable(entry, element, wrong))
                .toList();
        var paging = Paging.read(fields.part("paging"));
        unusable.accept(wrong);
        if (!elements.isEmpty() && wrong.size() == elements.size()) {
            throw new UnusableAnswer("elements", "list with anything usable in it");
        }
        return new Page<>(elements, paging);
    }

    private static <T> Optional<T> usable(Fields entry, Function<Fields, T> element, List<UnusableAnswer> wrong) {
        try {
            return Optional.of(element.apply(entry));
        } catch (UnusableAnswer e) {
            wrong.add(e);
            return Optional.empty();
        }
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
