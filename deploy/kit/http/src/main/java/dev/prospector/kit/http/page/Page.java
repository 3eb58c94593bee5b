package dev.prospector.kit.http.page;

import java.util.List;
import java.util.function.Function;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list (architecture.md 4).
 *
 * @param nextCursor opaque; null on the last page
 */
public record Page<T>(
        List<T> items, @Schema(nullable = true) String nextCursor) implements Continued {

    /**
     * Cuts a page out of rows read with {@code limit + 1}: the row too many says that there is a next page.
     *
     * @param cursor makes the cursor from the last row that is shown
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(List.copyOf(rows), null);
        }
        var shown = List.copyOf(rows.subList(0, limit));
        return new Page<>(shown, cursor.apply(shown.get(limit - 1)));
    }

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), nextCursor);
    }
}
