package dev.prospector.sync.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.prospector.sync.domain.ExportReason;
import dev.prospector.sync.domain.ExportState;

/** What can be read of the current tenant's exports. There are no rules in reading, so no service stands in between. */
public interface ExportLedger {

    Optional<Entry> entry(String requestId);

    /**
     * Newest first by the time of receipt.
     *
     * @param state only exports in this state; empty for all
     * @param after goes on behind this place; empty to begin
     */
    List<Entry> newest(Optional<ExportState> state, Optional<Place> after, int atMost);

    /** A place in the list. */
    record Place(Instant receivedAt, String requestId) {}

    /**
     * One export; whatever is not known yet is null.
     *
     * @param person URN of the exported LinkedIn member
     * @param exporter user id
     * @param exportedBy URN of the exporter's LinkedIn person
     */
    record Entry(
            String requestId,
            ExportState state,
            ExportReason reason,
            String person,
            String jobNumber,
            String exporter,
            String exportedBy,
            String applicationId,
            String candidateId,
            boolean alreadyInJob,
            Instant receivedAt,
            Instant updatedAt) {

        public Place place() {
            return new Place(receivedAt, requestId);
        }
    }
}
