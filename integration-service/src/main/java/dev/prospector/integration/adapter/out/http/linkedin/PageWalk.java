package dev.prospector.integration.adapter.out.http.linkedin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * All pages of a finder, one after the other ({@code start} and {@code count}, LinkedIn RSC 15). Whoever walks gets all of what was found
 * or nothing.
 *
 * @param count how many elements a page is asked for
 * @param mostPages after so many it is taken for a walk in a circle
 */
public record PageWalk(int count, int mostPages) {

    /**
     * @param ask for one page, by the parameters that say which
     * @throws UnusableAnswer when there is no end to it, or what is found changes while it is read: then a page may have skipped some
     */
    public <T> List<T> all(Function<List<Parameter>, Page<T>> ask) {
        var all = new ArrayList<T>();
        var start = OptionalInt.of(0);
        Integer total = null;
        for (var pages = 0; start.isPresent(); pages++) {
            if (pages == mostPages) {
                throw new UnusableAnswer("paging", "way to an end");
            }
            var page = ask.apply(which(start.getAsInt()));
            total = steady(total, page.paging().total(), pages);
            all.addAll(page.elements());
            start = page.next(start.getAsInt());
        }
        return all;
    }

    private List<Parameter> which(int start) {
        return List.of(Parameter.of("start", Integer.toString(start)), Parameter.of("count", Integer.toString(count)));
    }

    private static Integer steady(Integer before, Integer now, int pages) {
        if (pages > 0 && !Objects.equals(before, now)) {
            throw new UnusableAnswer("paging.total", "same number as on the page before");
        }
        return now;
    }
}
