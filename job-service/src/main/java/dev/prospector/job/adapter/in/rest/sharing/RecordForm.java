package dev.prospector.job.adapter.in.rest.sharing;

import dev.prospector.job.domain.sharing.SharedRecord;
import dev.prospector.kit.data.record.ToldRecord;
import dev.prospector.kit.data.record.Tombstone;

/** Each kind of record in its JSON. */
class RecordForm implements SharedRecord.Form<ToldRecord> {
    @Override
    public ToldRecord of(SharedRecord.OfJob job) {
        return JobRecordJson.of(job);
    }

    @Override
    public ToldRecord of(SharedRecord.OfApplication application) {
        return ApplicationRecordJson.of(application);
    }

    @Override
    public ToldRecord of(SharedRecord.OfNote shared) {
        return NoteRecordJson.of(shared.note());
    }

    @Override
    public ToldRecord of(SharedRecord.OfFeedback shared) {
        return FeedbackRecordJson.of(shared.feedback());
    }

    @Override
    public ToldRecord of(SharedRecord.Gone gone) {
        return tombstone(gone);
    }

    static Tombstone tombstone(SharedRecord.Gone gone) {
        return new Tombstone(gone.id(), gone.type().word(), gone.version());
    }
}
