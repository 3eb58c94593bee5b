package dev.prospector.candidate.adapter.in.rest.sharing;

import dev.prospector.candidate.domain.sharing.SharedRecord;

/** Each kind of record in its JSON. */
class RecordForm implements SharedRecord.Form<RecordJson> {
    @Override
    public RecordJson of(SharedRecord.OfCandidate candidate) {
        return CandidateRecordJson.of(candidate);
    }

    @Override
    public RecordJson of(SharedRecord.OfNote shared) {
        return NoteRecordJson.of(shared.note());
    }

    @Override
    public RecordJson of(SharedRecord.Gone gone) {
        return RecordJson.TombstoneJson.of(gone);
    }
}
