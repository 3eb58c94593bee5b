package dev.prospector.kit.data.audit;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonRawValue;

/**
 * A stored {@link AuditEntry}, as admins see it.
 *
 * @param actor a user's id, or {@code service:<client id>}
 * @param before JSON as it was stored, personal values masked; null where there was nothing
 */
record AuditEvent(
        String id,
        Instant at,
        String actor,
        String onBehalfOf,
        String action,
        Of record,
        String person,
        @JsonRawValue String before,
        @JsonRawValue String after,
        String requestId) {

    /** The record that it was done to. */
    record Of(String type, String id) {}
}
