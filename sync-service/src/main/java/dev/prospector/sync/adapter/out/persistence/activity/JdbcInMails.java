package dev.prospector.sync.adapter.out.persistence.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.sql.SqlRows;
import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.sync.application.port.out.activity.InMails;
import dev.prospector.sync.application.port.out.activity.Place;
import dev.prospector.sync.domain.activity.Direction;
import dev.prospector.sync.domain.activity.InMail;
import dev.prospector.sync.domain.activity.InMailType;
import dev.prospector.sync.domain.activity.SealedText;

/** Reply and consent are looked up for each seat of the page that is read, in the same statement. */
@ApplicationScoped
class JdbcInMails implements InMails {

    /** {@code holder_version} last: what stands before it compares with the old one, as both databases go from left to right. */
    private static final SqlRows ROWS = new SqlRows(
            "insert into inmails",
            List.of(
                    "contract",
                    "event",
                    "seat",
                    "holder",
                    "holder_version",
                    "person",
                    "thread",
                    "type",
                    "direction",
                    "at",
                    "text"),
            """
            on duplicate key update holder = if(values(holder_version) >= holder_version, values(holder), holder),
                text = coalesce(text, values(text)), holder_version = greatest(holder_version, values(holder_version))""");

    private static final String PAGE = """
            select i.*,
                exists (select 1 from inmails r force index (inmails_between)
                    where r.tenant = :tenant and r.contract = i.contract and r.person = i.person and r.seat = i.seat
                        and r.direction = 'RECEIVED') as replied,
                exists (select 1 from stubs s force index (stubs_between)
                    where s.tenant = :tenant and s.contract = i.contract and s.person = i.person and s.seat = i.seat) as shared
            from inmails i force index (inmails_newest)
            where i.tenant = :tenant and i.person = :person %s
            order by i.at desc, i.event desc, i.contract desc limit :atMost""";

    private final TenantSql sql;

    JdbcInMails(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public void add(List<InMail> told) {
        ROWS.insert(sql, told.stream().map(JdbcInMails::columns).toList());
    }

    private static List<Object> columns(InMail told) {
        return Arrays.asList(
                told.contract(),
                told.event(),
                told.seat(),
                told.holder(),
                told.holderVersion(),
                told.person(),
                told.thread(),
                told.type(),
                told.direction(),
                told.at(),
                told.text() == null ? null : told.text().bytes());
    }

    @Override
    public List<Entry> newest(String person, Optional<Place> after, int atMost) {
        var page = new JdbcPage(person, after, atMost);
        return sql.query(
                PAGE.formatted(page.condition("i.at", "i.event", "i.contract")),
                page.parameters(),
                row -> new Entry(inMail(row), row.getBoolean("replied"), row.getBoolean("shared")));
    }

    private static InMail inMail(ResultSet row) throws SQLException {
        return new InMail(
                row.getString("event"),
                row.getString("contract"),
                row.getString("seat"),
                row.getString("holder"),
                row.getLong("holder_version"),
                row.getString("person"),
                row.getString("thread"),
                InMailType.valueOf(row.getString("type")),
                Direction.valueOf(row.getString("direction")),
                TenantSql.instant(row, "at"),
                SealedText.orNull(row.getBytes("text")));
    }
}
