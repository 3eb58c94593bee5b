package dev.prospector.integration.adapter.out.persistence.connection;

import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import dev.prospector.integration.application.port.out.connection.Disconnections;
import dev.prospector.integration.application.port.out.connection.DisconnectionsContract;
import dev.prospector.kit.data.sql.Tenants;

@QuarkusTest
class JdbcDisconnectionsTest extends DisconnectionsContract {
    @Inject
    Disconnections disconnections;

    @Inject
    Tenants tenants;

    @Override
    protected Disconnections disconnections() {
        return disconnections;
    }

    @Override
    protected <T> T within(String tenant, Supplier<T> work) {
        return tenants.in(tenant, work);
    }
}
