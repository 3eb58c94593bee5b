package dev.prospector.sync.application.port.out.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.prospector.sync.domain.Personal;
import dev.prospector.sync.domain.export.ExportReason;
import dev.prospector.sync.domain.export.ExportState;

/** What can be read of the current tenant's exports; who may read it is decided before. */
public interface ExportLedger {

    Optional<Entry> entry(String requestId);

    /**
     * Newest first by the time of receipt.
     *
     * @param share only these exports; empty for all
     * @param state only exports in this state; empty for all
     * @param after goes on behind this place; empty to begin
     */
    List<Entry> newest(Optional<Share> share, Optional<ExportState> state, Optional<Place> after, int atMost);

    Waiting waiting();

    /**
     * @param oldest since when the one that has waited longest waits to be judged; empty when all are judged or given up
     * @param lastLanded when the newest that landed did; empty when none has
     */
    record Waiting(Optional<Instant> oldest, Optional<Instant> lastLanded) {}

    /**
     * The exports that one user made, and those to some jobs.
     *
     * @param exporter user id
     * @param jobNumbers Job IDs, may be none
     */
    record Share(String exporter, Set<String> jobNumbers) {}

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
            @Personal String person,
            String jobNumber,
            String exporter,
            @Personal String exportedBy,
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
