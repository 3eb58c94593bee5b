package dev.prospector.bench;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Why operations failed, for the report: a benchmark of refusals would be a fast one. */
final class Refusals {

    private static final Map<String, LongAdder> SEEN = new ConcurrentHashMap<>();

    private Refusals() {}

    static void add(String reason) {
        SEEN.computeIfAbsent(reason, any -> new LongAdder()).increment();
    }

    /** Since it was asked last. */
    static String taken() {
        var seen = SEEN.toString();
        SEEN.clear();
        return seen;
    }
}
