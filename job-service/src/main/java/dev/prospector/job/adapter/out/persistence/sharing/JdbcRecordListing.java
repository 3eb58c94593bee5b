package dev.prospector.job.adapter.out.persistence.sharing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.adapter.out.persistence.JdbcTombstones;
import dev.prospector.job.application.port.out.sharing.RecordListing;
import dev.prospector.job.domain.sharing.RecordType;
import dev.prospector.job.domain.sharing.SharedRecord;
import dev.prospector.kit.data.record.RecordRange;

/** At most two statements for a page of records, whatever they are. */
@ApplicationScoped
class JdbcRecordListing implements RecordListing {
    private final JdbcSharedJobs jobs;
    private final JdbcSharedApplications applications;
    private final JdbcSharedTexts texts;
    private final JdbcTombstones tombstones;

    JdbcRecordListing(
            JdbcSharedJobs jobs,
            JdbcSharedApplications applications,
            JdbcSharedTexts texts,
            JdbcTombstones tombstones) {
        this.jobs = jobs;
        this.applications = applications;
        this.texts = texts;
        this.tombstones = tombstones;
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
            case JOB -> jobs.read(range);
            case APPLICATION -> applications.read(range);
            case APPLICATION_NOTE -> texts.notes(range);
            case FEEDBACK -> texts.feedback(range);
        };
    }

    @Override
    public List<SharedRecord.Gone> gone(RecordType type, Collection<UUID> ids) {
        return tombstones.find(type, ids);
    }
}
