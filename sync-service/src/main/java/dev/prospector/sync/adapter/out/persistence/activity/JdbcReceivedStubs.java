package dev.prospector.sync.adapter.out.persistence.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.sync.application.port.out.activity.Place;
import dev.prospector.sync.application.port.out.activity.ReceivedStubs;
import dev.prospector.sync.domain.activity.SealedText;
import dev.prospector.sync.domain.activity.Stub;

/**
 * Who had the seat is looked up for each stub that is read, in the same statement: nothing says it of the stub itself. Where the last
 * message before it is nobody's, it is not known either: who wrote the one before that may have left the seat.
 */
@ApplicationScoped
class JdbcReceivedStubs implements ReceivedStubs {

    private static final String HOLDER = """
            (select i.holder from inmails i force index (inmails_between)
                where i.tenant = :tenant and i.contract = s.contract and i.person = s.person and i.seat = s.seat
                    and i.at <= s.created_at
                order by i.at desc, i.event desc limit 1) as holder""";

    private static final String PAGE = """
            select s.*, %1$s from stubs s force index (stubs_newest)
            where s.tenant = :tenant and s.person = :person %2$s
            order by s.created_at desc, s.stub desc, s.contract desc limit :atMost""";

    /** Which ones is decided in the index alone; only theirs are the profiles that are read. */
    private static final String OF_MANY = """
            select s.*, %1$s from (
                select contract, stub, row_number() over (
                    partition by person order by created_at desc, stub desc, contract desc) as nth
                from stubs force index (stubs_newest) where tenant = :tenant and person in (%2$s)) newest
            join stubs s on s.tenant = :tenant and s.contract = newest.contract and s.stub = newest.stub
            where newest.nth <= :ofEach
            order by s.created_at desc, s.stub desc, s.contract desc""";

    private final TenantSql sql;

    JdbcReceivedStubs(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Entry> newest(String person, Optional<Place> after, int atMost) {
        var page = new JdbcPage(person, after, atMost);
        return sql.query(
                PAGE.formatted(HOLDER, page.condition("s.created_at", "s.stub", "s.contract")),
                page.parameters(),
                JdbcReceivedStubs::entry);
    }

    @Override
    public List<Entry> newest(Set<String> persons, int ofEach) {
        if (persons.isEmpty()) {
            return List.of();
        }
        var list = new SqlList("one", persons);
        var parameters = list.parameters();
        parameters.put("ofEach", ofEach);
        return sql.query(OF_MANY.formatted(HOLDER, list.names()), parameters, JdbcReceivedStubs::entry);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var stub = new Stub(
                row.getString("stub"),
                row.getString("contract"),
                row.getString("seat"),
                row.getString("person"),
                TenantSql.instant(row, "created_at"),
                new SealedText(row.getBytes("profile")));
        return new Entry(stub, row.getString("holder"));
    }
}
