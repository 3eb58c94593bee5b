package dev.prospector.integration.adapter.in.rest.connection;

import java.util.Optional;

import dev.prospector.kit.http.page.Cursor;
import dev.prospector.kit.http.problem.Problems;

/** What stands in the connection's query strings. */
final class ConnectionQuery {
    private static final String EVENT_ID = "[0-9]{1,18}";

    private ConnectionQuery() {}

    /** Erasing cannot be undone: what is neither yes nor no is not guessed at. @param word null where nobody said */
    static boolean erase(String word) {
        if (word == null || word.equals("false")) {
            return false;
        }
        if (word.equals("true")) {
            return true;
        }
        throw Problems.of(400, "BAD_REQUEST", "erase takes true or false.");
    }

    static String cursor(long lastId) {
        return Cursor.encode(Long.toString(lastId));
    }

    /** @param cursor null for the first page @return the id of the last event shown */
    static Optional<Long> before(String cursor) {
        return Optional.ofNullable(cursor).map(ConnectionQuery::id);
    }

    private static long id(String cursor) {
        var keys = Cursor.decode(cursor);
        if (keys.size() != 1 || !keys.get(0).matches(EVENT_ID)) {
            throw Cursor.bad();
        }
        return Long.parseLong(keys.get(0));
    }
}
