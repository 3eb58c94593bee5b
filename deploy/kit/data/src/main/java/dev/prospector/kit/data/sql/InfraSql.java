package dev.prospector.kit.data.sql;

import javax.sql.DataSource;

import jakarta.inject.Singleton;

/**
 * Plain JDBC for infrastructure tables that are worked across tenants (due rows, outbox, leases). Statements carry the tenant column
 * themselves; everything else takes {@link TenantSql}.
 */
@Singleton
public class InfraSql extends Sql {
    InfraSql(DataSource dataSource) {
        super(dataSource);
    }
}
