package dev.prospector.candidate.adapter.out.persistence.note;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.note.NoteId;
import dev.prospector.candidate.domain.sharing.RecordType;
import dev.prospector.candidate.domain.sharing.SharedRecord;
import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.sql.TenantSql;

/**
 * Notes that were public and are so no more, each with the version of the notice that tells of it, or that its candidate's end stands for.
 * Written before the rows change, in their transaction; of notes that were always private nobody was told, so nothing is written.
 */
@ApplicationScoped
public class JdbcNoteTombstones {
    private static final String BURY = """
            insert into candidate_note_tombstones (tenant, note_id, version)
            select n.tenant, n.id, n.version + 1 from candidate_notes n
            where n.tenant = :tenant and n.visibility = 'PUBLIC' and %s = :id
            on duplicate key update version = values(version)
            """;

    private final TenantSql sql;

    JdbcNoteTombstones(TenantSql sql) {
        this.sql = sql;
    }

    void bury(NoteId note) {
        sql.update(BURY.formatted("n.id"), Map.of("id", note.toString()));
    }

    public void buryAllOn(CandidateId candidate) {
        sql.update(BURY.formatted("n.candidate_id"), Map.of("id", candidate.toString()));
    }

    public List<SharedRecord.Gone> find(Collection<UUID> ids) {
        var list = new SqlList(
                "id", new HashSet<>(ids).stream().map(UUID::toString).toList());
        return sql.query(
                "select note_id, version from candidate_note_tombstones where tenant = :tenant and note_id in ("
                        + list.names() + ")",
                list.parameters(),
                row -> new SharedRecord.Gone(
                        RecordType.CANDIDATE_NOTE, UUID.fromString(row.getString("note_id")), row.getLong("version")));
    }
}
