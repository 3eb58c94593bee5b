package dev.prospector.kit.data;

import dev.prospector.kit.http.Cursor;

/** The place in a list that goes from the newest row to the oldest by their numbers. */
final class RowCursor {
    private static final String NUMBER = "[0-9]{1,18}";

    private RowCursor() {}

    static String of(String id) {
        return Cursor.encode(id);
    }

    /** @param cursor null for the first page */
    static long before(String cursor) {
        if (cursor == null) {
            return Long.MAX_VALUE;
        }
        var keys = Cursor.decode(cursor);
        if (keys.size() != 1 || !isNumber(keys.get(0))) {
            throw Cursor.bad();
        }
        return Long.parseLong(keys.get(0));
    }

    static boolean isNumber(String text) {
        return text.matches(NUMBER);
    }
}
