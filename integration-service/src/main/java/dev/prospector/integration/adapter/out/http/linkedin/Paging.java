package dev.prospector.integration.adapter.out.http.linkedin;

import java.util.OptionalInt;

/**
 * Where a page lies in what was found (LinkedIn RSC 15). LinkedIn may say less, then a field is null; {@code links} are not needed.
 *
 * @param count how many a page has at most; one may have fewer without being the last
 * @param total how many there are on all pages
 */
public record Paging(Integer start, Integer count, Integer total) {
    static Paging read(Fields fields) {
        return new Paging(fields.number("start"), fields.number("count"), fields.number("total"));
    }

    /** Without a total it goes on until an empty page; what would not lead on is the end, so that nobody asks for ever. */
    OptionalInt next(int asked, int received) {
        var next = (start == null ? asked : start) + (count == null ? received : count);
        var isMore = total == null ? received > 0 : next < total;
        return isMore && next > asked ? OptionalInt.of(next) : OptionalInt.empty();
    }
}
