package dev.prospector.integration.adapter.out.persistence.connection;

import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import dev.prospector.integration.application.port.out.connection.LinkedInPauses;
import dev.prospector.integration.application.port.out.connection.LinkedInPausesContract;
import dev.prospector.kit.data.sql.Tenants;

@QuarkusTest
class JdbcLinkedInPausesTest extends LinkedInPausesContract {
    @Inject
    LinkedInPauses pauses;

    @Inject
    Tenants tenants;

    @Override
    protected LinkedInPauses pauses() {
        return pauses;
    }

    @Override
    protected <T> T within(String tenant, Supplier<T> work) {
        return tenants.in(tenant, work);
    }
}
