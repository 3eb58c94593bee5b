package dev.prospector.integration.adapter.in.rest.inbox;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.integration.domain.inbox.NoticeState;
import dev.prospector.integration.domain.inbox.ReplaySelection;
import dev.prospector.kit.http.problem.Problems;

@Schema(name = "InboxReplayRequest", description = "Either requestId, or from and to")
record ReplayRequestJson(
        @Size(min = 1, max = 255) @Schema(nullable = true, description = "The one export", examples = "r-1")
        String requestId,

        @Schema(
                nullable = true,
                description = "All whose notice came at this time or later",
                examples = "2026-01-01T00:00:00Z")
        Instant from,

        @Schema(
                nullable = true,
                description = "and before this time; at most 31 days later",
                examples = "2026-01-08T00:00:00Z")
        Instant to,

        @Schema(nullable = true, description = "Of these only those in this state", examples = "PARKED")
        Failure state,

        @Schema(nullable = true, description = "Only count", examples = "true")
        Boolean dryRun) {

    /** What can be replayed. */
    @Schema(name = "InboxFailure")
    enum Failure {
        PARKED,
        TENANT_MISMATCH
    }

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when it is neither the one nor the other, or both */
    ReplaySelection selection() {
        if (requestId != null && from == null && to == null && state == null) {
            return new ReplaySelection.One(InboxQuery.export(requestId));
        }
        if (requestId == null && from != null && to != null) {
            return new ReplaySelection.Window(from, to, states());
        }
        throw Problems.invalid("", "ONE_OR_WINDOW", "Either requestId alone, or from and to.");
    }

    private Set<NoticeState> states() {
        return Optional.ofNullable(state)
                .map(only -> Set.of(NoticeState.valueOf(only.name())))
                .orElseGet(ReplaySelection::failures);
    }
}
