package dev.prospector.job.adapter.out.persistence.sharing;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.adapter.out.persistence.feedback.JdbcFeedbackRecords;
import dev.prospector.job.adapter.out.persistence.note.JdbcNotes;
import dev.prospector.job.domain.sharing.SharedRecord;
import dev.prospector.job.domain.sharing.SharedRecord.OfFeedback;
import dev.prospector.job.domain.sharing.SharedRecord.OfNote;
import dev.prospector.kit.data.record.RecordRange;
import dev.prospector.kit.data.sql.TenantSql;

/** What was written about applications and is for others too: public notes, submitted feedback. */
@ApplicationScoped
class JdbcSharedTexts {
    private static final String NOTES = JdbcNotes.SELECTION
            + " force index (application_notes_in_order) where tenant = :tenant and visibility = 'PUBLIC'";

    private static final String FEEDBACK = JdbcFeedbackRecords.SELECTION
            + " force index (application_feedback_in_order) where tenant = :tenant and submitted_at is not null";

    private final TenantSql sql;
    private final JdbcFeedbackRecords records;

    JdbcSharedTexts(TenantSql sql, JdbcFeedbackRecords records) {
        this.sql = sql;
        this.records = records;
    }

    List<SharedRecord> notes(RecordRange range) {
        return sql.query(NOTES + range.condition(), range.values(), row -> new OfNote(JdbcNotes.note(row)));
    }

    List<SharedRecord> feedback(RecordRange range) {
        return sql.query(FEEDBACK + range.condition(), range.values(), row -> new OfFeedback(records.feedback(row)));
    }
}
