package dev.prospector.sync.adapter.out.persistence.activity;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.sync.application.port.out.activity.DueStubs;
import dev.prospector.sync.application.port.out.activity.DueStubsContract;
import dev.prospector.sync.domain.activity.Stub;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class JdbcDueStubsTest extends DueStubsContract {

    private final String tenant = TestTenants.fresh();
    private final String anotherTenant = TestTenants.fresh();

    @Inject
    DueStubs due;

    @Inject
    TenantSql sql;

    @Inject
    Tenants tenants;

    @Override
    protected DueStubs due() {
        return due;
    }

    @Override
    protected String tenant() {
        return tenant;
    }

    @Override
    protected String anotherTenant() {
        return anotherTenant;
    }

    @Override
    protected <T> T work(String tenantOfWork, Supplier<T> work) {
        return tenants.in(tenantOfWork, work);
    }

    @Override
    protected void store(Stub told) {
        new JdbcStubs(sql, Clock.fixed(NOW, ZoneOffset.UTC)).put(List.of(told));
    }

    @Override
    protected Optional<String> candidate(Stub stub) {
        return sql.one(
                "select candidate_id from stubs where tenant = :tenant and stub = :stub",
                Map.of("stub", stub.stub()),
                row -> row.getString("candidate_id"));
    }
}
