package dev.prospector.sandbox.linkedin.finder;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

import dev.prospector.sandbox.linkedin.ApiError;

/**
 * One page of what a finder found.
 *
 * @param <E> the resource's JSON
 */
public record Page<E>(List<E> elements, Paging paging) {

    private static final int FIRST = 0;

    /** As long as an answer of LinkedIn's is without {@code count}. */
    private static final int DEFAULT = 10;

    /**
     * @param total how many were found, on all pages
     * @param links null where the answer has none; which LinkedIn would put in is not known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Paging(int start, int count, int total, List<String> links) {}

    /** The page that {@code start} and {@code count} name; both are required (section 5 of LinkedIn's contract). */
    public static <E> Page<E> asked(Query query, List<E> found) {
        int count = query.number("count");
        if (count == 0) {
            throw ApiError.badParameter("Query parameter count is at least 1");
        }
        return of(found, query.number("start"), count);
    }

    /** The page from {@code start} on, which is required; {@code count} is not. */
    public static <E> Page<E> askedFrom(Query query, List<E> found) {
        return query.has("count") ? asked(query, found) : of(found, query.number("start"), DEFAULT);
    }

    /** The first page where nothing else is asked for. */
    public static <E> Page<E> askedOrFirst(Query query, List<E> found) {
        return query.has("start") || query.has("count") ? asked(query, found) : of(found, FIRST, DEFAULT);
    }

    private static <E> Page<E> of(List<E> found, int start, int count) {
        int begin = Math.min(start, found.size());
        int end = begin + Math.min(count, found.size() - begin);
        return new Page<>(found.subList(begin, end), new Paging(start, count, found.size(), null));
    }

    public Page<E> withLinks() {
        return new Page<>(elements, new Paging(paging.start(), paging.count(), paging.total(), List.of()));
    }
}
