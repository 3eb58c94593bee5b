package dev.prospector.integration.application.port.out.connection;

import java.util.function.Supplier;

import dev.prospector.integration.fakes.FakeTenants;
import dev.prospector.integration.fakes.InMemoryConnections;

class InMemoryConnectionsTest extends ConnectionsContract {
    private final FakeTenants tenants = new FakeTenants();
    private final InMemoryConnections connections = new InMemoryConnections(tenants);

    @Override
    protected Connections connections() {
        return connections;
    }

    @Override
    protected <T> T within(String tenant, Supplier<T> work) {
        return tenants.in(tenant, work);
    }
}
