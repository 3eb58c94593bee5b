package dev.prospector.candidate.adapter.out.persistence.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.adapter.out.persistence.LostRaces;
import dev.prospector.candidate.application.port.out.note.Notes;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.Position;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.note.Note;
import dev.prospector.candidate.domain.note.NoteId;
import dev.prospector.candidate.domain.note.NoteText;
import dev.prospector.candidate.domain.note.NoteVisibility;
import dev.prospector.candidate.domain.sharing.SharedRecord;
import dev.prospector.kit.data.record.RecordRange;
import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.sql.TenantSql;

/** Plain SQL: a note is one row, and is read as often as it is shown. */
@ApplicationScoped
public class JdbcNotes implements Notes {
    private static final String SELECTION =
            "select id, candidate_id, author, visibility, text, created_at, edited_at, version from candidate_notes";
    private static final String OF_PERSON = SELECTION + " where tenant = :tenant and candidate_id in (%s)";

    /** Each as a note on whoever answers for the candidate. */
    private static final String SHARED = """
            select id, author, visibility, text, created_at, edited_at, version, (
                select coalesce(c.winner_id, c.id) from candidates c
                where c.tenant = candidate_notes.tenant and c.id = candidate_notes.candidate_id) candidate_id
            from candidate_notes force index (candidate_notes_in_order) where tenant = :tenant and visibility = 'PUBLIC'""";

    private static final String READABLE = " and (visibility = 'PUBLIC' or author = :reader)";
    private static final String BEHIND = " and created_at >= :at and (created_at > :at or id > :id)";

    private final TenantSql sql;
    private final JdbcNoteTombstones tombstones;

    JdbcNotes(TenantSql sql, JdbcNoteTombstones tombstones) {
        this.sql = sql;
        this.tombstones = tombstones;
    }

    @Override
    public void add(Note note) {
        var values = changeable(note);
        values.put("candidate", note.candidateId().toString());
        values.put("author", note.author().value());
        values.put("createdAt", note.createdAt());
        LostRaces.told(() -> sql.update("""
                        insert into candidate_notes (tenant, id, candidate_id, author, visibility, text, created_at, edited_at, version)
                        values (:tenant, :id, :candidate, :author, :visibility, :text, :createdAt, :editedAt, :version)
                        """, values));
    }

    @Override
    public Optional<Note> lock(Collection<CandidateId> person, NoteId id) {
        var ids = ids(person);
        var values = ids.parameters();
        values.put("id", id.toString());
        var statement = OF_PERSON.formatted(ids.names()) + " and id = :id for update";
        return LostRaces.told(() -> sql.one(statement, values, JdbcNotes::note));
    }

    private static SqlList ids(Collection<CandidateId> person) {
        return new SqlList(
                "candidate", person.stream().map(CandidateId::toString).toList());
    }

    @Override
    public void save(Note note) {
        if (!note.isPublic()) {
            tombstones.bury(note.id());
        }
        sql.update("""
                update candidate_notes set visibility = :visibility, text = :text, edited_at = :editedAt, version = :version
                where tenant = :tenant and id = :id
                """, changeable(note));
    }

    @Override
    public void remove(Note note) {
        tombstones.bury(note.id());
        sql.update(
                "delete from candidate_notes where tenant = :tenant and id = :id",
                Map.of("id", note.id().toString()));
    }

    @Override
    public List<Note> of(Collection<CandidateId> person, UserId reader, Optional<Position> after, int atMost) {
        var ids = ids(person);
        var values = ids.parameters();
        values.put("reader", reader.value());
        values.put("atMost", atMost);
        after.ifPresent(position -> {
            values.put("at", position.at());
            values.put("id", position.id().toString());
        });
        var statement =
                OF_PERSON + READABLE + (after.isPresent() ? BEHIND : "") + " order by created_at, id limit :atMost";
        return sql.query(statement.formatted(ids.names()), values, JdbcNotes::note);
    }

    public List<SharedRecord> shared(RecordRange range) {
        return sql.query(SHARED + range.condition(), range.values(), row -> new SharedRecord.OfNote(note(row)));
    }

    private static Map<String, Object> changeable(Note note) {
        var values = new HashMap<String, Object>();
        values.put("id", note.id().toString());
        values.put("visibility", note.visibility());
        values.put("text", note.text().value());
        values.put("editedAt", note.editedAt().orElse(null));
        values.put("version", note.version());
        return values;
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                new NoteId(UUID.fromString(row.getString("id"))),
                CandidateId.parse(row.getString("candidate_id")).orElseThrow(),
                new UserId(row.getString("author")),
                NoteVisibility.valueOf(row.getString("visibility")),
                new NoteText(row.getString("text")),
                TenantSql.instant(row, "created_at"),
                Optional.ofNullable(TenantSql.instant(row, "edited_at")),
                row.getInt("version"));
    }
}
