package dev.prospector.kit.data.audit;

import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;

import dev.prospector.kit.http.privacy.Masking;

/**
 * What was done to which record, for the {@link AuditLog}. Ids are given as whatever prints as the id.
 *
 * @param action upper snake words in the past tense: {@code JOB_CLOSED}
 * @param recordType lower case words: {@code job}, {@code inbox-event}
 * @param person id of the candidate whom it is about; null where it is about none
 * @param onBehalfOf for whom a delegate or a service acted; null where for nobody else
 * @param before masked ({@link Masking}); null where there was nothing, or nothing changed
 * @param after likewise
 */
public record AuditEntry(
        String action,
        String recordType,
        String recordId,
        String person,
        String onBehalfOf,
        JsonNode before,
        JsonNode after) {

    private static final String ACTION = "[A-Z][A-Z0-9_]{0,49}";
    private static final String RECORD_TYPE = "[a-z][a-z0-9-]{0,49}";

    public AuditEntry {
        Objects.requireNonNull(recordId);
        if (!action.matches(ACTION) || !recordType.matches(RECORD_TYPE)) {
            throw new IllegalArgumentException("an audit entry names action and record type: " + ACTION);
        }
    }

    public static AuditEntry of(String action, String recordType, Object recordId) {
        return new AuditEntry(action, recordType, recordId.toString(), null, null, null, null);
    }

    public AuditEntry about(Object personId) {
        return new AuditEntry(action, recordType, recordId, text(personId), onBehalfOf, before, after);
    }

    public AuditEntry onBehalfOf(Object userId) {
        return new AuditEntry(action, recordType, recordId, person, text(userId), before, after);
    }

    /** @param was a record or a map; null where there was nothing. Only what changed need be in it, and in {@code is}. */
    public AuditEntry change(Object was, Object is) {
        return new AuditEntry(action, recordType, recordId, person, onBehalfOf, masked(was), masked(is));
    }

    private static String text(Object id) {
        return id == null ? null : id.toString();
    }

    private static JsonNode masked(Object state) {
        return state == null ? null : Masking.of(state);
    }
}
