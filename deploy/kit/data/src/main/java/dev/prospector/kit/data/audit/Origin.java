package dev.prospector.kit.data.audit;

/**
 * Who asks, and under which id the request is known.
 *
 * @param actor a user's id; {@code service:<client id>} for a service, this one in background work
 * @param requestId null where there is neither a request nor a trace
 */
public record Origin(String actor, String requestId) {}
