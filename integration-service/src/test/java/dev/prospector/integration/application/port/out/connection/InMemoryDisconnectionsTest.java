package dev.prospector.integration.application.port.out.connection;

import java.util.function.Supplier;

import dev.prospector.integration.fakes.FakeTenants;
import dev.prospector.integration.fakes.InMemoryDisconnections;

class InMemoryDisconnectionsTest extends DisconnectionsContract {
    private final FakeTenants tenants = new FakeTenants();
    private final InMemoryDisconnections disconnections = new InMemoryDisconnections(tenants);

    @Override
    protected Disconnections disconnections() {
        return disconnections;
    }

    @Override
    protected <T> T within(String tenant, Supplier<T> work) {
        return tenants.in(tenant, work);
    }
}
