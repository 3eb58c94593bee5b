package dev.prospector.local.faults;

import static dev.prospector.local.story.Acme.items;
import static dev.prospector.local.story.Acme.text;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import dev.prospector.local.Answer;

/**
 * Whether LinkedIn's {@code Retry-After} was kept in exports, by LinkedIn's own journal; other resources have pauses of their own. Several workers of two replicas ask at once: those that were
 * asking when the first was told to wait are told the same, and count for themselves.
 */
public record RetryAfter(List<JsonNode> calls) {

    /** For an answer to arrive, to be stored, and to be seen by the others. */
    private static final Duration ON_THEIR_WAY = Duration.ofSeconds(1);

    public static RetryAfter of(Answer journal) {
        return new RetryAfter(items(journal).stream()
                .filter(entry -> text(entry, "kind").equals("CALLED"))
                .filter(entry -> entry.path("requestId").isTextual())
                .toList());
    }

    public long throttled() {
        return calls.stream().filter(RetryAfter::isThrottled).count();
    }

    /** Calls that came while we had been told to wait. */
    public List<JsonNode> tooEarly() {
        return calls.stream()
                .filter(call -> calls.stream().filter(RetryAfter::isThrottled).anyMatch(told -> isTooEarly(call, told)))
                .toList();
    }

    private static boolean isTooEarly(JsonNode call, JsonNode told) {
        Instant end = time(told).plusSeconds(told.path("retryAfter").asLong());
        boolean sameExport = text(call, "requestId").equals(text(told, "requestId"));
        Instant begin = sameExport ? time(told) : time(told).plus(ON_THEIR_WAY);
        return time(call).isAfter(begin) && time(call).isBefore(end);
    }

    private static boolean isThrottled(JsonNode call) {
        return call.path("retryAfter").isInt();
    }

    private static Instant time(JsonNode call) {
        return Instant.parse(text(call, "time"));
    }
}
