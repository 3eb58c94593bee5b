package dev.prospector.candidate.adapter.in.rest.sharing;

import dev.prospector.candidate.domain.sharing.SharedRecord;
import dev.prospector.kit.data.record.ToldRecord;
import dev.prospector.kit.data.record.Tombstone;

/** Each kind of record in its JSON. */
class RecordForm implements SharedRecord.Form<ToldRecord> {
    @Override
    public ToldRecord of(SharedRecord.OfCandidate candidate) {
        return CandidateRecordJson.of(candidate);
    }

    @Override
    public ToldRecord of(SharedRecord.OfNote shared) {
        return NoteRecordJson.of(shared.note());
    }

    @Override
    public ToldRecord of(SharedRecord.Gone gone) {
        return tombstone(gone);
    }

    static Tombstone tombstone(SharedRecord.Gone gone) {
        return new Tombstone(gone.id(), gone.type().word(), gone.version());
    }
}
