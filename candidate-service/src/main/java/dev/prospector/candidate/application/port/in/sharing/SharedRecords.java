package dev.prospector.candidate.application.port.in.sharing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.prospector.candidate.domain.sharing.RecordType;
import dev.prospector.candidate.domain.sharing.SharedRecord;

/** The present state of records for the service that sends them to LinkedIn, whoever may see them here (architecture.md 2). */
public interface SharedRecords {
    /** Those of the ids that are there or are known to be gone, in no order; of all others nothing. */
    List<SharedRecord> of(RecordType type, Collection<UUID> ids);

    /**
     * Those that are there, in the order of their ids.
     *
     * @param last where to go on; empty to begin
     */
    List<SharedRecord> after(RecordType type, Optional<UUID> last, int atMost);
}
