package dev.prospector.kit.http.page;

import dev.prospector.kit.http.problem.Problems;

/** Page sizes: 50 unless asked, at most 200 (architecture.md 4). */
public final class Limit {
    public static final int DEFAULT = 50;
    public static final int MOST = 200;

    private Limit() {}

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 {@code BAD_LIMIT} outside 1 to 200 */
    public static int of(Integer asked) {
        if (asked == null) {
            return DEFAULT;
        }
        if (asked < 1 || asked > MOST) {
            throw Problems.of(400, "BAD_LIMIT", "limit takes a whole number from 1 to " + MOST + ".");
        }
        return asked;
    }
}
