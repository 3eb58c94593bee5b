package dev.prospector.integration.domain.inbox;

import java.time.Instant;

/** What the rest of the system learns about an export. Only {@link Facts} carries a profile. */
public sealed interface ExportEvent {
    String requestId();

    /** LinkedIn told that there is something to fetch. */
    record Received(String requestId, Instant receivedAt) implements ExportEvent {}

    /** This is what was exported. */
    record Facts(String requestId, ExportedCandidate candidate) implements ExportEvent {}

    /** What was exported belongs to another organization, so nothing of it is passed on. */
    record TenantMismatch(String requestId) implements ExportEvent {}

    /** LinkedIn was asked for as long as it is sensible, in vain. */
    record FetchParked(String requestId) implements ExportEvent {}
}
