package dev.prospector.sandbox.linkedin.onboarding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A batch answer: status 200, and each entity's own outcome (section 0.3 of LinkedIn's contract); what an error holds is an assumption. */
record IntegrationBatch(Map<String, IntegrationView> results, Map<String, Failure> errors) {

    private static final Failure NOT_FOUND = new Failure(404, "Not found");

    record Failure(int status, String message) {}

    static IntegrationBatch empty() {
        return new IntegrationBatch(new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    void add(IntegrationKey key, Optional<IntegrationView> found) {
        found.ifPresentOrElse(view -> results.put(key.text(), view), () -> errors.put(key.text(), NOT_FOUND));
    }
}
