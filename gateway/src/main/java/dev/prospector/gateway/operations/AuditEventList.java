package dev.prospector.gateway.operations;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.kit.http.page.Continued;

/** One page of a service's audit events, as the service gave it. */
@Schema(name = "AuditEventPage")
record AuditEventList(
        List<AuditEvent> items,

        @Schema(nullable = true, description = "Goes on with the next page; null on the last", example = "MTIz")
        String nextCursor)
        implements Continued {

    /** Somebody did something to a record, or read what is somebody's own business. It is never changed or taken back. */
    @Schema(name = "AuditEvent")
    record AuditEvent(
            @Schema(example = "42") String id,

            @Schema(format = "date-time", example = "2026-01-02T03:04:05Z")
            String at,

            @Schema(description = "A user's id, or service: and who did it without a user", example = "recruiter")
            String actor,

            @Schema(nullable = true, description = "The user in whose place the actor did it", example = "recruiter2")
            String onBehalfOf,

            @Schema(example = "JOB_CLOSED") String action,
            AuditedRecord record,

            @Schema(
                    nullable = true,
                    description = "The candidate or user whom the record is about",
                    example = "01890a5d-ac96-774b-bcce-b302099a8057")
            String person,

            @Schema(
                    nullable = true,
                    description = "The record before; personal values are masked. Null where there was nothing",
                    example = "{\"status\": \"ACTIVE\"}")
            Map<String, Object> before,

            @Schema(
                    nullable = true,
                    description = "The record after; personal values are masked. Null where nothing is left",
                    example = "{\"status\": \"CLOSED\"}")
            Map<String, Object> after,

            @Schema(
                    nullable = true,
                    description = "X-Request-Id of the request that did it",
                    example = "3f2b8c1e-0d4a-4c55-9d0e-6a1f6c0b7d21")
            String requestId) {}

    /** What it was done to. */
    @Schema(name = "AuditedRecord")
    record AuditedRecord(
            @Schema(example = "job") String type,

            @Schema(example = "01890a5d-ac96-774b-bcce-b302099a8057")
            String id) {}
}
