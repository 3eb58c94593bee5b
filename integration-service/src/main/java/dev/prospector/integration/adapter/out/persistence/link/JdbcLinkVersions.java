package dev.prospector.integration.adapter.out.persistence.link;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.link.LinkVersions;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.kit.data.sql.TenantSql;

@ApplicationScoped
class JdbcLinkVersions implements LinkVersions {
    private final TenantSql sql;

    JdbcLinkVersions(TenantSql sql) {
        this.sql = sql;
    }

    /** The update locks the row, so that no two transactions read the same number. */
    @Override
    public long next(PersonUrn person) {
        var named = Map.of("person", person.value());
        sql.update("""
                insert into link_versions (tenant, person, version) values (:tenant, :person, 1)
                on duplicate key update version = version + 1""", named);
        return sql.one(
                        "select version from link_versions where tenant = :tenant and person = :person",
                        named,
                        row -> row.getLong("version"))
                .orElseThrow();
    }
}
