package dev.prospector.integration.fakes;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dev.prospector.integration.application.port.out.connection.Disconnections;
import dev.prospector.integration.domain.connection.Disconnection;

public final class InMemoryDisconnections implements Disconnections {
    private final FakeTenants tenants;
    private final Map<String, TreeMap<Instant, Disconnection>> byTenant = new HashMap<>();

    public InMemoryDisconnections(FakeTenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public Optional<Disconnection> newest() {
        var all = byTenant.getOrDefault(tenants.current(), new TreeMap<>());
        return Optional.ofNullable(all.lastEntry()).map(Map.Entry::getValue);
    }

    @Override
    public void save(Disconnection disconnection) {
        byTenant.computeIfAbsent(tenants.current(), tenant -> new TreeMap<>())
                .put(disconnection.askedAt(), disconnection);
    }
}
