package dev.prospector.integration.fakes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.prospector.integration.application.port.in.connection.ConnectionSettings.Versioned;
import dev.prospector.integration.application.port.out.connection.ChosenSettings;
import dev.prospector.integration.domain.settings.Settings;

public final class InMemoryChosenSettings implements ChosenSettings {
    private final FakeTenants tenants;
    private final Map<String, Versioned> byTenant = new HashMap<>();

    public InMemoryChosenSettings(FakeTenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public Optional<Versioned> find() {
        return Optional.ofNullable(byTenant.get(tenants.current()));
    }

    @Override
    public boolean replace(long expected, Settings settings) {
        var isExpected = find().map(Versioned::version).orElse(0L) == expected;
        if (isExpected) {
            byTenant.put(tenants.current(), new Versioned(settings, expected + 1));
        }
        return isExpected;
    }
}
