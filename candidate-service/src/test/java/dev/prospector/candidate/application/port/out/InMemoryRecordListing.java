package dev.prospector.candidate.application.port.out;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.prospector.candidate.application.port.out.sharing.RecordListing;
import dev.prospector.candidate.domain.sharing.RecordType;
import dev.prospector.candidate.domain.sharing.SharedRecord;

/** Notes and tombstones of notes: what matters is what is there and what is gone. */
public class InMemoryRecordListing implements RecordListing {
    public final List<SharedRecord> there = new ArrayList<>();
    public final List<SharedRecord.Gone> gone = new ArrayList<>();

    @Override
    public List<SharedRecord> present(RecordType type, Collection<UUID> ids) {
        return there.stream().filter(record -> ids.contains(record.id())).toList();
    }

    @Override
    public List<SharedRecord> after(RecordType type, Optional<UUID> last, int atMost) {
        return there.stream()
                .filter(record -> last.map(id -> record.id().toString().compareTo(id.toString()) > 0)
                        .orElse(true))
                .sorted(Comparator.comparing(record -> record.id().toString()))
                .limit(atMost)
                .toList();
    }

    @Override
    public List<SharedRecord.Gone> gone(RecordType type, Collection<UUID> ids) {
        return gone.stream().filter(record -> ids.contains(record.id())).toList();
    }
}
