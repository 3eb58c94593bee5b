package dev.prospector.integration.application.port.out.connection;

import java.util.function.Supplier;

import dev.prospector.integration.fakes.FakeTenants;
import dev.prospector.integration.fakes.InMemoryChosenSettings;
import dev.prospector.integration.fakes.InMemoryConnectionEvents;
import dev.prospector.integration.fakes.InMemoryEntitlements;

class InMemoryOnboardingStoresTest extends OnboardingStoresContract {
    private final FakeTenants tenants = new FakeTenants();
    private final InMemoryEntitlements entitlements = new InMemoryEntitlements(tenants);
    private final InMemoryChosenSettings settings = new InMemoryChosenSettings(tenants);
    private final InMemoryConnectionEvents events = new InMemoryConnectionEvents(tenants);

    @Override
    protected Entitlements entitlements() {
        return entitlements;
    }

    @Override
    protected ChosenSettings settings() {
        return settings;
    }

    @Override
    protected ConnectionEvents events() {
        return events;
    }

    @Override
    protected <T> T within(String tenant, Supplier<T> work) {
        return tenants.in(tenant, work);
    }
}
