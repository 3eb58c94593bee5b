package dev.prospector.candidate.application.port.out.sharing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.prospector.candidate.domain.sharing.RecordType;
import dev.prospector.candidate.domain.sharing.SharedRecord;

/** The tenant's records of one kind, as others are sent them. */
public interface RecordListing {
    /** Those of the ids that are there, in their order. */
    List<SharedRecord> present(RecordType type, Collection<UUID> ids);

    /** Those that are there, in the order of their ids. @param last where to go on; empty to begin */
    List<SharedRecord> after(RecordType type, Optional<UUID> last, int atMost);

    /** Those of the ids of which it is known that they were there for others once. They may be there again. */
    List<SharedRecord.Gone> gone(RecordType type, Collection<UUID> ids);
}
