package dev.prospector.candidate.adapter.out.persistence.sharing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.adapter.out.persistence.note.JdbcNoteTombstones;
import dev.prospector.candidate.adapter.out.persistence.note.JdbcNotes;
import dev.prospector.candidate.application.port.out.sharing.RecordListing;
import dev.prospector.candidate.application.port.out.sharing.Tombstones;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.sharing.RecordType;
import dev.prospector.candidate.domain.sharing.SharedRecord;
import dev.prospector.kit.data.record.RecordRange;

/** A few statements for a page of records, however many they are. */
@ApplicationScoped
class JdbcRecordListing implements RecordListing {
    private final JdbcSharedCandidates candidates;
    private final JdbcNotes notes;
    private final Tombstones tombstones;
    private final JdbcNoteTombstones noteTombstones;

    JdbcRecordListing(
            JdbcSharedCandidates candidates,
            JdbcNotes notes,
            Tombstones tombstones,
            JdbcNoteTombstones noteTombstones) {
        this.candidates = candidates;
        this.notes = notes;
        this.tombstones = tombstones;
        this.noteTombstones = noteTombstones;
    }

    @Override
    public List<SharedRecord> present(RecordType type, Collection<UUID> ids) {
        return read(type, RecordRange.of(ids));
    }

    @Override
    public List<SharedRecord> after(RecordType type, Optional<UUID> last, int atMost) {
        return read(type, RecordRange.after(last, atMost));
    }

    private List<SharedRecord> read(RecordType type, RecordRange range) {
        return switch (type) {
            case CANDIDATE -> candidates.read(range);
            case CANDIDATE_NOTE -> notes.shared(range);
        };
    }

    @Override
    public List<SharedRecord.Gone> gone(RecordType type, Collection<UUID> ids) {
        return switch (type) {
            case CANDIDATE -> goneCandidates(ids);
            case CANDIDATE_NOTE -> noteTombstones.find(ids);
        };
    }

    private List<SharedRecord.Gone> goneCandidates(Collection<UUID> ids) {
        var deleted = tombstones.among(ids.stream().map(CandidateId::new).toList()).stream()
                .map(gone -> new SharedRecord.Gone(
                        RecordType.CANDIDATE, gone.candidate().value(), gone.version()));
        return Stream.concat(deleted, candidates.resting(ids).stream()).toList();
    }
}
