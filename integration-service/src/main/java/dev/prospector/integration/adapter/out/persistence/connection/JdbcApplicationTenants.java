package dev.prospector.integration.adapter.out.persistence.connection;

import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.connection.ApplicationTenants;
import dev.prospector.integration.domain.provisioning.ApplicationUrn;
import dev.prospector.kit.data.sql.InfraSql;

/** Read across tenants, because the application is what tells the tenant. */
@ApplicationScoped
class JdbcApplicationTenants implements ApplicationTenants {
    private final InfraSql sql;

    JdbcApplicationTenants(InfraSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<String> tenantOf(ApplicationUrn application) {
        return sql.one(
                "select tenant from connections where application = :application and phase = 'OPEN'",
                Map.of("application", application.value()),
                row -> row.getString("tenant"));
    }
}
