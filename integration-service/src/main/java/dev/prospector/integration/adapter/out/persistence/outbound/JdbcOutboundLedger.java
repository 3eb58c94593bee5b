package dev.prospector.integration.adapter.out.persistence.outbound;

import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.outbound.OutboundLedger;
import dev.prospector.kit.data.sql.TenantSql;

@ApplicationScoped
class JdbcOutboundLedger implements OutboundLedger {
    private static final String STATE =
            "select state from outbound_records where tenant = :tenant and type = 'CANDIDATE' and id = :id";

    private final TenantSql sql;

    JdbcOutboundLedger(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public boolean hasAccepted(UUID candidate) {
        return sql.one(STATE, Map.of("id", candidate.toString()), row -> row.getString("state"))
                .filter("ACCEPTED"::equals)
                .isPresent();
    }
}
