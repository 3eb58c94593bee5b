package dev.prospector.kit.data.sql;

import dev.prospector.kit.http.page.Cursor;

/** The place in a list that goes from the newest row to the oldest by their numbers. */
public final class RowCursor {
    private static final String NUMBER = "[0-9]{1,18}";

    private RowCursor() {}

    public static String of(String id) {
        return Cursor.encode(id);
    }

    /** @param cursor null for the first page */
    public static long before(String cursor) {
        if (cursor == null) {
            return Long.MAX_VALUE;
        }
        var keys = Cursor.decode(cursor);
        if (keys.size() != 1 || !isNumber(keys.get(0))) {
            throw Cursor.bad();
        }
        return Long.parseLong(keys.get(0));
    }

    public static boolean isNumber(String text) {
        return text.matches(NUMBER);
    }
}
