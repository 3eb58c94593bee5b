package dev.prospector.sync.adapter.out.persistence.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.sql.SqlRows;
import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.sync.application.port.out.activity.Place;
import dev.prospector.sync.application.port.out.activity.RecruiterNotes;
import dev.prospector.sync.domain.activity.RecruiterNote;
import dev.prospector.sync.domain.activity.SealedText;

/** A later state of a note takes the place of an earlier one in the statement that stores it: nothing is read before. */
@ApplicationScoped
class JdbcRecruiterNotes implements RecruiterNotes {

    /** At the same time, that it is gone counts. */
    private static final String IS_LATER =
            "values(modified_at) > modified_at or values(modified_at) = modified_at and values(active) = false";

    /** {@code modified_at} last: what stands before it compares with the old one, as both databases go from left to right. */
    private static final SqlRows ROWS = new SqlRows(
            "insert into recruiter_notes",
            List.of("contract", "note", "seat", "author", "person", "created_at", "modified_at", "active", "text"),
            """
            on duplicate key update seat = if(%1$s, values(seat), seat), author = if(%1$s, values(author), author),
                person = if(%1$s, values(person), person), created_at = if(%1$s, values(created_at), created_at),
                active = if(%1$s, values(active), active), text = if(%1$s, values(text), text),
                modified_at = greatest(modified_at, values(modified_at))""".formatted(IS_LATER));

    private static final String PAGE = """
            select * from recruiter_notes force index (recruiter_notes_newest)
            where tenant = :tenant and person = :person and active = true %s
            order by created_at desc, note desc, contract desc limit :atMost""";

    private final TenantSql sql;

    JdbcRecruiterNotes(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public void put(List<RecruiterNote> told) {
        ROWS.insert(sql, told.stream().map(JdbcRecruiterNotes::columns).toList());
    }

    private static List<Object> columns(RecruiterNote told) {
        return Arrays.asList(
                told.contract(),
                told.note(),
                told.seat(),
                told.author(),
                told.person(),
                told.createdAt(),
                told.modifiedAt(),
                told.active(),
                told.text() == null ? null : told.text().bytes());
    }

    @Override
    public List<RecruiterNote> newest(String person, Optional<Place> after, int atMost) {
        var page = new JdbcPage(person, after, atMost);
        return sql.query(
                PAGE.formatted(page.condition("created_at", "note", "contract")),
                page.parameters(),
                JdbcRecruiterNotes::note);
    }

    private static RecruiterNote note(ResultSet row) throws SQLException {
        return new RecruiterNote(
                row.getString("note"),
                row.getString("contract"),
                row.getString("seat"),
                row.getString("author"),
                row.getString("person"),
                TenantSql.instant(row, "created_at"),
                TenantSql.instant(row, "modified_at"),
                row.getBoolean("active"),
                SealedText.orNull(row.getBytes("text")));
    }
}
