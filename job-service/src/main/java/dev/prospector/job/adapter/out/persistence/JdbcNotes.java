package dev.prospector.job.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.application.port.out.Notes;
import dev.prospector.job.domain.note.Note;
import dev.prospector.job.domain.note.NoteId;
import dev.prospector.job.domain.note.NoteVisibility;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.data.TenantSql;

/** Plain SQL, like the applications to which they belong. */
@ApplicationScoped
@Colliding
class JdbcNotes implements Notes {
    private static final String OF_APPLICATION = """
            select id, application_id, author, visibility, text, created_at, edited_at, version
            from application_notes where tenant = :tenant and application_id = :application""";

    private static final String READABLE = " and (visibility = 'PUBLIC' or author = :reader)";
    private static final String BEHIND = " and created_at >= :at and (created_at > :at or id > :id)";

    private final TenantSql sql;

    JdbcNotes(TenantSql sql) {
        this.sql = sql;
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
        var values = Map.of("application", application.toString(), "id", id.toString());
        return sql.one(OF_APPLICATION + " and id = :id", values, JdbcNotes::note);
    }

    @Override
    public void save(Note note) {
        sql.update("""
                update application_notes set visibility = :visibility, text = :text, edited_at = :editedAt, version = :version
                where tenant = :tenant and id = :id
                """, changeable(note));
    }

    @Override
    public void remove(Note note) {
        sql.update(
                "delete from application_notes where tenant = :tenant and id = :id",
                Map.of("id", note.id().toString()));
    }

    void removeOf(ApplicationId application) {
        sql.update(
                "delete from application_notes where tenant = :tenant and application_id = :application",
                Map.of("application", application.toString()));
    }

    void removeAllOf(JobId job) {
        sql.update("""
                delete n from application_notes n join applications a on a.tenant = n.tenant and a.id = n.application_id
                where a.tenant = :tenant and a.job_id = :job
                """, Map.of("job", job.toString()));
    }

    @Override
    public List<Note> of(ApplicationId application, UserId reader, Optional<Note.Position> after, int atMost) {
        var values = new HashMap<String, Object>();
        values.put("application", application.toString());
        values.put("reader", reader.value());
        values.put("atMost", atMost);
        after.ifPresent(position -> {
            values.put("at", position.createdAt());
            values.put("id", position.id().toString());
        });
        var statement = OF_APPLICATION
                + READABLE
                + (after.isPresent() ? BEHIND : "")
                + " order by created_at, id limit :atMost";
        return sql.query(statement, values, JdbcNotes::note);
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

    private static Note note(ResultSet row) throws SQLException {
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
