package dev.prospector.kit.data.event;

import java.time.Instant;

/**
 * An event that was put aside, as operators see it: never with its payload.
 *
 * @param key of the record, without the tenant
 * @param error the kinds of what failed last, never texts
 * @param failedAt when it failed last
 * @param attempts how often its effect failed
 */
record DeadLetter(
        String id, String topic, String type, String key, Long version, String error, Instant failedAt, int attempts) {}
