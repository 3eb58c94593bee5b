package dev.prospector.sandbox.linkedin.protocol;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A batch answer: status 200, and each entity's own outcome (section 0.3 of LinkedIn's contract); what an error holds is an assumption.
 */
public record Batch(Map<String, Object> results, Map<String, Object> errors) {

    /** What became of one entity that was to be changed. */
    public record Outcome(int status, String message) {

        private static final Outcome DONE = new Outcome(204, null);

        public static Outcome done() {
            return DONE;
        }

        public static Outcome notFound() {
            return new Outcome(404, "Not found");
        }

        public static Outcome bad(String message) {
            return new Outcome(400, message);
        }

        public static Outcome unpermitted() {
            return new Outcome(403, "Unpermitted fields present in REQUEST_BODY");
        }
    }

    private record Status(int status) {}

    public static Batch empty() {
        return new Batch(new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /** An entity that was asked for. */
    public void add(String key, Optional<?> found) {
        found.ifPresentOrElse(view -> results.put(key, view), () -> errors.put(key, Outcome.notFound()));
    }

    public void add(String key, Outcome outcome) {
        if (outcome.equals(Outcome.DONE)) {
            results.put(key, new Status(outcome.status()));
        } else {
            errors.put(key, outcome);
        }
    }
}
