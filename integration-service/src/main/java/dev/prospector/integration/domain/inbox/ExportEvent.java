package dev.prospector.integration.domain.inbox;

import java.time.Instant;

/** What the rest of the system learns about an export. Only {@link Facts} carries a profile. */
public sealed interface ExportEvent {
    String requestId();

    /**
     * Grows with what is told of one request, so that nobody takes old news for new: 1 for the notice, 2 for the first verdict, one more
     * for the verdict after each replay.
     */
    long version();

    /** LinkedIn told that there is something to fetch. */
    record Received(String requestId, Instant receivedAt) implements ExportEvent {
        @Override
        public long version() {
            return 1;
        }
    }

    /** This is what was exported. */
    record Facts(String requestId, long version, ExportedCandidate candidate) implements ExportEvent {}

    /** What was exported belongs to another organization, so nothing of it is passed on. */
    record TenantMismatch(String requestId, long version) implements ExportEvent {}

    /** LinkedIn was asked for as long as it is sensible, in vain. */
    record FetchParked(String requestId, long version) implements ExportEvent {}
}
