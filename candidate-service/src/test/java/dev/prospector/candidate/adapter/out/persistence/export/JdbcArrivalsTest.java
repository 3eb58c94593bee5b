package dev.prospector.candidate.adapter.out.persistence.export;

import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import dev.prospector.candidate.application.port.out.export.Arrivals;
import dev.prospector.candidate.application.port.out.export.ArrivalsContract;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class JdbcArrivalsTest extends ArrivalsContract {
    private final String tenant = TestTenants.fresh();

    @Inject
    Arrivals arrivals;

    @Inject
    Tenants tenants;

    @Override
    protected Arrivals arrivals() {
        return arrivals;
    }

    @Override
    protected <T> T work(Supplier<T> work) {
        return tenants.in(tenant, work);
    }
}
