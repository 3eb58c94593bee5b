package dev.prospector.sync.adapter.out.persistence.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.sync.application.port.out.export.LinkedExporters;
import dev.prospector.sync.domain.export.LinkedPerson;

/** Looks over all tenants only to see who has notes that are due: there are few notes, and most of the time none. */
@ApplicationScoped
class JdbcLinkedExporters implements LinkedExporters {

    private static final String NOTE = """
            insert into linked_exporters (tenant, person, due_at) values (:tenant, :person, :from)
            on duplicate key update due_at = due_at
            """;
    private static final String TENANTS = "select distinct tenant from linked_exporters where due_at <= :now";
    private static final String DUE = """
            select person, due_at from linked_exporters force index (linked_exporters_due)
            where tenant = :tenant and due_at <= :now order by due_at limit 1 for update skip locked
            """;
    private static final String REFUSED = """
            select request_id from exports force index (exports_by_exporting_person)
            where tenant = :tenant and exported_by = :person and reason = 'EXPORTER_NOT_LINKED' and updated_at < :from
            order by updated_at limit :atMost
            """;
    private static final String DONE =
            "delete from linked_exporters where tenant = :tenant and person = :person and due_at = :from";

    private final InfraSql everyTenants;
    private final TenantSql sql;

    JdbcLinkedExporters(InfraSql everyTenants, TenantSql sql) {
        this.everyTenants = everyTenants;
        this.sql = sql;
    }

    @Override
    public void note(LinkedPerson person, Instant from) {
        sql.update(NOTE, Map.of("person", person.urn(), "from", from));
    }

    @Override
    public List<String> tenants(Instant now) {
        return everyTenants.query(TENANTS, Map.of("now", now), row -> row.getString("tenant"));
    }

    @Override
    public Optional<Note> due(Instant now) {
        return sql.one(DUE, Map.of("now", now), JdbcLinkedExporters::note);
    }

    @Override
    public List<String> refused(Note note, int atMost) {
        var wanted = Map.<String, Object>of("person", note.person().urn(), "from", note.from(), "atMost", atMost);
        return sql.query(REFUSED, wanted, row -> row.getString("request_id"));
    }

    @Override
    public void done(Note note) {
        sql.update(DONE, Map.of("person", note.person().urn(), "from", note.from()));
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(new LinkedPerson(row.getString("person")), InfraSql.instant(row, "due_at"));
    }
}
