package dev.prospector.integration.fakes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.domain.connection.Connection;

public final class InMemoryConnections implements Connections {
    private final FakeTenants tenants;
    private final Map<String, Connection> byTenant = new HashMap<>();

    public InMemoryConnections(FakeTenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public Optional<Connection> find() {
        return Optional.ofNullable(byTenant.get(tenants.current()));
    }

    @Override
    public Optional<Connection> hold() {
        return find();
    }

    @Override
    public void save(Connection connection) {
        byTenant.put(tenants.current(), connection);
    }
}
