package dev.prospector.integration.adapter.out.persistence.connection;

import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import dev.prospector.integration.application.port.out.connection.ConnectionWork;
import dev.prospector.integration.application.port.out.connection.ConnectionWorkContract;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class JdbcConnectionWorkTest extends ConnectionWorkContract {
    /** Rolls back: what a test leaves due must not be taken by the workers. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Inject
    ConnectionWork work;

    @Inject
    Tenants tenants;

    @Override
    protected ConnectionWork work() {
        return work;
    }

    @Override
    protected void within(Runnable test) {
        Runnable undone = () -> {
            test.run();
            throw new Undone();
        };
        assertThrows(Undone.class, () -> tenants.in(TestTenants.fresh(), undone));
    }
}
