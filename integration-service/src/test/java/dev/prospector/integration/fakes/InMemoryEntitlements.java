package dev.prospector.integration.fakes;

import java.util.HashSet;
import java.util.Set;

import dev.prospector.integration.application.port.out.connection.Entitlements;

public final class InMemoryEntitlements implements Entitlements {
    private final FakeTenants tenants;
    private final Set<String> granted = new HashSet<>();

    public InMemoryEntitlements(FakeTenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public boolean isGranted() {
        return granted.contains(tenants.current());
    }

    @Override
    public boolean set(boolean isGranted) {
        return isGranted ? granted.add(tenants.current()) : granted.remove(tenants.current());
    }
}
