package dev.prospector.integration.adapter.in.rest.inbox;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.integration.application.port.out.inbox.InboxLedger;
import dev.prospector.integration.domain.inbox.FetchFailure;
import dev.prospector.integration.domain.inbox.NoticeState;

@Schema(name = "InboxEvent", description = "What LinkedIn announced, and how far it has come; its body is never shown")
record InboxEventJson(
        @Schema(description = "LinkedIn's id of what it announced", examples = "r-1")
        String requestId,

        @Schema(examples = "EXPORT_CANDIDATE_PROFILE") String eventType,
        @Schema(examples = "PARKED") NoticeState state,

        @Schema(description = "How often LinkedIn was asked", examples = "12")
        long attempts,

        @Schema(
                nullable = true,
                description = "Why that was in vain the last time; null when it was not",
                examples = "EMPTY_ANSWER")
        Error lastError,

        @Schema(examples = "2026-01-02T00:00:00Z") Instant receivedAt,

        @Schema(
                nullable = true,
                description = "When LinkedIn is asked again; null when it is settled",
                examples = "2026-01-02T00:15:00Z")
        Instant nextAttemptAt,

        @Schema(
                nullable = true,
                description = "Since when there is nothing more to do; null while there is",
                examples = "2026-01-05T00:00:00Z")
        Instant settledAt) {

    /** Why LinkedIn gave no usable answer: the domain's reasons, under a name that is unique among all services' documents. */
    @Schema(name = "InboxError")
    enum Error {
        NOT_CONNECTED,
        UNREACHABLE,
        DENIED,
        THROTTLED,
        REFUSED,
        LINKEDIN_ERROR,
        EMPTY_ANSWER,
        UNUSABLE_ANSWER;

        static Error of(FetchFailure.Reason reason) {
            return reason == null ? null : valueOf(reason.name());
        }
    }

    static InboxEventJson of(InboxLedger.Entry entry) {
        return new InboxEventJson(
                entry.notice().requestId(),
                entry.notice().eventType(),
                entry.state(),
                entry.attempts(),
                Error.of(entry.lastError()),
                entry.receivedAt(),
                entry.nextAttemptAt(),
                entry.settledAt());
    }
}
