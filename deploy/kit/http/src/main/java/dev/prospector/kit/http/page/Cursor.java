package dev.prospector.kit.http.page;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import dev.prospector.kit.http.problem.Problems;

/** The opaque place in a list from which the next page goes on: the sort keys of the last row shown. */
public final class Cursor {
    private static final String SEPARATOR = "\u001f";

    /** No row is older, and databases cannot compare with what is later; {@link Instant} knows more. */
    private static final Instant FIRST = Instant.EPOCH;

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private Cursor() {}

    public static String encode(String... keys) {
        var joined = String.join(SEPARATOR, keys);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 {@code BAD_CURSOR} when it is none of ours */
    public static List<String> decode(String cursor) {
        try {
            var joined = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return List.of(joined.split(SEPARATOR, -1));
        } catch (IllegalArgumentException e) {
            throw bad();
        }
    }

    /**
     * The time among the keys, as {@link Instant#toString} wrote it.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 {@code BAD_CURSOR} when no row can have it
     */
    public static Instant time(String key) {
        var time = parsed(key);
        if (time.isBefore(FIRST) || time.isAfter(LAST)) {
            throw bad();
        }
        return time;
    }

    private static Instant parsed(String key) {
        try {
            return Instant.parse(key);
        } catch (DateTimeException notATime) {
            throw bad();
        }
    }

    /** For adapters that find the keys inside unusable. */
    public static RuntimeException bad() {
        return Problems.of(400, "BAD_CURSOR", "The cursor is not one that this list gave.");
    }
}
