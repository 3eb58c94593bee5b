package dev.prospector.job.adapter.out.persistence.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.adapter.out.persistence.Colliding;
import dev.prospector.job.adapter.out.persistence.JdbcRemarks;
import dev.prospector.job.adapter.out.persistence.JdbcTombstones;
import dev.prospector.job.application.port.out.note.Notes;
import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.note.Note;
import dev.prospector.job.domain.note.NoteId;
import dev.prospector.job.domain.note.NoteVisibility;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.data.sql.TenantSql;

/** Plain SQL, like the applications to which they belong. */
@ApplicationScoped
@Colliding
public class JdbcNotes implements Notes {
    public static final String SELECTION =
            "select id, application_id, author, visibility, text, created_at, edited_at, version from "
                    + JdbcRemarks.NOTES;
    private static final String READABLE = " and (visibility = 'PUBLIC' or author = :reader)";

    private final TenantSql sql;
    private final JdbcRemarks remarks;
    private final JdbcTombstones tombstones;

    JdbcNotes(TenantSql sql, JdbcRemarks remarks, JdbcTombstones tombstones) {
        this.sql = sql;
        this.remarks = remarks;
        this.tombstones = tombstones;
    }

    @Override
    public void add(Note note) {
        var values = changeable(note);
        values.put("application", note.applicationId().toString());
        values.put("author", note.author().value());
        values.put("createdAt", note.createdAt());
        sql.update("""
                insert into application_notes (tenant, id, application_id, author, visibility, text, created_at, edited_at, version)
                values (:tenant, :id, :application, :author, :visibility, :text, :createdAt, :editedAt, :version)
                """, values);
    }

    @Override
    public Optional<Note> find(ApplicationId application, NoteId id) {
        return remarks.find(SELECTION, application, id.value(), JdbcNotes::note);
    }

    @Override
    public void save(Note note) {
        if (!note.isPublic()) {
            tombstones.bury(note.id());
        }
        sql.update("""
                update application_notes set visibility = :visibility, text = :text, edited_at = :editedAt, version = :version
                where tenant = :tenant and id = :id
                """, changeable(note));
    }

    @Override
    public void remove(Note note) {
        tombstones.bury(note.id());
        remarks.remove(JdbcRemarks.NOTES, note.id().value());
    }

    @Override
    public List<Note> of(ApplicationId application, UserId reader, Optional<Position> after, int atMost) {
        return remarks.oldest(SELECTION, application, READABLE, reader, after, atMost, JdbcNotes::note);
    }

    private static Map<String, Object> changeable(Note note) {
        var values = new HashMap<String, Object>();
        values.put("id", note.id().toString());
        values.put("visibility", note.visibility());
        values.put("text", note.text());
        values.put("editedAt", note.editedAt().orElse(null));
        values.put("version", note.version());
        return values;
    }

    public static Note note(ResultSet row) throws SQLException {
        return new Note(
                new NoteId(UUID.fromString(row.getString("id"))),
                new ApplicationId(UUID.fromString(row.getString("application_id"))),
                new UserId(row.getString("author")),
                NoteVisibility.valueOf(row.getString("visibility")),
                row.getString("text"),
                TenantSql.instant(row, "created_at"),
                Optional.ofNullable(TenantSql.instant(row, "edited_at")),
                row.getInt("version"));
    }
}
