package dev.prospector.integration.adapter.out.persistence.seat;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import dev.prospector.integration.application.port.out.seat.BackFetches;
import dev.prospector.integration.application.port.out.seat.Pairings;
import dev.prospector.integration.application.port.out.seat.Seats;
import dev.prospector.integration.application.port.out.seat.SeatsContract;
import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class JdbcSeatsTest extends SeatsContract {
    @Inject
    Seats seats;

    @Inject
    Pairings pairings;

    @Inject
    BackFetches backFetches;

    @Inject
    TenantSql sql;

    @Inject
    Tenants tenants;

    @Override
    protected Seats seats() {
        return seats;
    }

    @Override
    protected Pairings pairings() {
        return pairings;
    }

    @Override
    protected BackFetches backFetches() {
        return backFetches;
    }

    @Override
    protected int waiting() {
        return sql.one("select count(*) from back_fetches where tenant = :tenant", Map.of(), row -> row.getInt(1))
                .orElseThrow();
    }

    @Override
    protected void within(Runnable test) {
        tenants.in(TestTenants.fresh(), test);
    }
}
