package dev.prospector.integration.adapter.out.persistence.link;

import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import dev.prospector.integration.application.port.out.link.LinkedUsers;
import dev.prospector.integration.application.port.out.link.LinkedUsersContract;
import dev.prospector.kit.data.sql.Tenants;

@QuarkusTest
class JdbcLinkedUsersTest extends LinkedUsersContract {
    @Inject
    LinkedUsers users;

    @Inject
    Tenants tenants;

    @Override
    protected LinkedUsers users() {
        return users;
    }

    @Override
    protected <T> T within(String tenant, Supplier<T> work) {
        return tenants.in(tenant, work);
    }
}
