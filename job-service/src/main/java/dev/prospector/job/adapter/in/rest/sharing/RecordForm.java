package dev.prospector.job.adapter.in.rest.sharing;

import dev.prospector.job.domain.sharing.SharedRecord;

/** Each kind of record in its JSON. */
class RecordForm implements SharedRecord.Form<RecordJson> {
    @Override
    public RecordJson of(SharedRecord.OfJob job) {
        return JobRecordJson.of(job);
    }

    @Override
    public RecordJson of(SharedRecord.OfApplication application) {
        return ApplicationRecordJson.of(application);
    }

    @Override
    public RecordJson of(SharedRecord.OfNote shared) {
        return NoteRecordJson.of(shared.note());
    }

    @Override
    public RecordJson of(SharedRecord.OfFeedback shared) {
        return FeedbackRecordJson.of(shared.feedback());
    }

    @Override
    public RecordJson of(SharedRecord.Gone gone) {
        return RecordJson.TombstoneJson.of(gone);
    }
}
