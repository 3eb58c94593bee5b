package dev.prospector.local.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * What becomes of somebody in a job.
 *
 * @param moves from where they came in to the next stage and the next, as far as there are any
 */
record Journey(int moves, Optional<Map<String, Object>> note, Optional<Map<String, Object>> feedback, End end) {

    enum End {
        NONE,
        REJECTED,
        WITHDRAWN,
        HIRED
    }

    private static final int ALL = 100;

    /** Of a hundred, so many go at least so far: one stage, two, three, four. */
    private static final List<Integer> GO_ON = List.of(45, 23, 11, 4);

    private static final List<String> REASONS =
            List.of("NOT_QUALIFIED", "TOO_LITTLE_EXPERIENCE", "ANOTHER_CHOSEN", "SALARY_EXPECTATIONS", "NO_ANSWER");

    private static final List<String> NOTES = List.of(
            "Asked for a call in the afternoon.",
            "Could begin in two months.",
            "Knows the tools, not the trade.",
            "Wants to work from home three days a week.",
            "Recommended by somebody of the team.");

    private static final List<String> COMMENTS = List.of(
            "Asks before building.",
            "Good in detail, lost in the whole.",
            "Explained a hard thing simply.",
            "Needs more time with our kind of data.");

    private static final List<String> RECOMMENDATIONS = List.of("STRONG_YES", "YES", "YES", "NO", "STRONG_NO");
    private static final List<String> VISIBILITIES = List.of("PUBLIC", "PUBLIC", "PUBLIC", "PRIVATE");

    /** @param random the same draws make the same journey */
    static Journey drawn(Random random) {
        int luck = random.nextInt(ALL);
        int moves = (int) GO_ON.stream().filter(share -> luck < share).count();
        return new Journey(
                moves,
                note(random),
                moves > 1 ? Optional.of(feedback(random)) : Optional.empty(),
                end(random.nextInt(ALL)));
    }

    /** To the offer, and over. */
    static Journey hired() {
        return new Journey(Integer.MAX_VALUE, Optional.empty(), Optional.empty(), End.HIRED);
    }

    String reason() {
        return REASONS.get(moves % REASONS.size());
    }

    private static End end(int luck) {
        if (luck < 12) {
            return End.REJECTED;
        }
        return luck < 15 ? End.WITHDRAWN : End.NONE;
    }

    private static Optional<Map<String, Object>> note(Random random) {
        return random.nextInt(ALL) < 10
                ? Optional.of(Map.of("visibility", one(VISIBILITIES, random), "text", one(NOTES, random)))
                : Optional.empty();
    }

    private static Map<String, Object> feedback(Random random) {
        return Map.of(
                "state", random.nextInt(ALL) < 80 ? "SUBMITTED" : "DRAFT",
                "recommendation", one(RECOMMENDATIONS, random),
                "interviewType", random.nextBoolean() ? "ONSITE" : "PHONE_SCREEN",
                "evaluations", List.of(Map.of("attribute", "Communication", "result", "Good")),
                "comment", one(COMMENTS, random));
    }

    private static <T> T one(List<T> several, Random random) {
        return several.get(random.nextInt(several.size()));
    }
}
