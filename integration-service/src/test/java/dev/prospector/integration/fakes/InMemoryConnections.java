package dev.prospector.integration.fakes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.connection.Hooks;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.Hook;

public final class InMemoryConnections implements Connections, Hooks {
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
    public void save(Connection connection) {
        byTenant.put(tenants.current(), connection);
    }

    @Override
    public Optional<Hook> find(String hookId) {
        return byTenant.values().stream()
                .filter(connection -> connection.hook().value().equals(hookId))
                .map(known -> new Hook(
                        known.hook(), known.tenant(), known.application().secrets()))
                .findFirst();
    }
}
