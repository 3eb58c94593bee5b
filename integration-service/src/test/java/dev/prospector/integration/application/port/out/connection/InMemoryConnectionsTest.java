package dev.prospector.integration.application.port.out.connection;

import java.util.function.Supplier;

import dev.prospector.integration.application.port.out.link.LinkedUsers;
import dev.prospector.integration.fakes.FakeTenants;
import dev.prospector.integration.fakes.InMemoryConnections;
import dev.prospector.integration.fakes.InMemoryLinkedUsers;

class InMemoryConnectionsTest extends ConnectionsContract {
    private final FakeTenants tenants = new FakeTenants();
    private final InMemoryConnections connections = new InMemoryConnections(tenants);
    private final InMemoryLinkedUsers users = new InMemoryLinkedUsers(tenants);

    @Override
    protected Connections connections() {
        return connections;
    }

    @Override
    protected LinkedUsers users() {
        return users;
    }

    @Override
    protected <T> T within(String tenant, Supplier<T> work) {
        return tenants.in(tenant, work);
    }
}
