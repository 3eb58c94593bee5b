package dev.prospector.integration.adapter.out.persistence.activity;

import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import dev.prospector.integration.application.port.out.activity.ActivityCursors;
import dev.prospector.integration.application.port.out.activity.ActivityCursorsContract;
import dev.prospector.kit.data.sql.Tenants;

@QuarkusTest
class JdbcActivityCursorsTest extends ActivityCursorsContract {
    @Inject
    ActivityCursors cursors;

    @Inject
    Tenants tenants;

    @Override
    protected ActivityCursors cursors() {
        return cursors;
    }

    @Override
    protected <T> T within(String name, Supplier<T> work) {
        return tenants.in(name, work);
    }

    @Override
    protected <T> T withoutTenant(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
