package dev.prospector.sync.adapter.in.rest.activity;

import java.util.List;
import java.util.function.Function;

import dev.prospector.kit.http.page.Cursor;
import dev.prospector.sync.application.port.in.activity.Slice;
import dev.prospector.sync.application.port.out.activity.Place;

/** Where a list of what LinkedIn told goes on, as clients send it back. */
final class PlaceCursor {

    private PlaceCursor() {}

    /** @return null on the last page */
    static <T> String next(Slice<T> slice, Function<T, Place> place) {
        return slice.more() ? text(place.apply(slice.items().get(slice.items().size() - 1))) : null;
    }

    private static String text(Place last) {
        return Cursor.encode(last.at().toString(), last.urn(), last.contract());
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 {@code BAD_CURSOR} when it is of no such list */
    static Place place(String cursor) {
        List<String> keys = Cursor.decode(cursor);
        if (keys.size() != 3) {
            throw Cursor.bad();
        }
        return new Place(Cursor.time(keys.get(0)), keys.get(1), keys.get(2));
    }
}
