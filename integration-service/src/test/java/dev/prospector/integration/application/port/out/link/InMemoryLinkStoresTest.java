package dev.prospector.integration.application.port.out.link;

import java.util.function.Supplier;

import dev.prospector.integration.fakes.FakeTenants;
import dev.prospector.integration.fakes.InMemoryLinkVersions;
import dev.prospector.integration.fakes.InMemoryLinkingAttempts;

class InMemoryLinkStoresTest extends LinkStoresContract {
    private final FakeTenants tenants = new FakeTenants();
    private final InMemoryLinkingAttempts attempts = new InMemoryLinkingAttempts(tenants);
    private final InMemoryLinkVersions versions = new InMemoryLinkVersions(tenants);

    @Override
    protected LinkingAttempts attempts() {
        return attempts;
    }

    @Override
    protected LinkVersions versions() {
        return versions;
    }

    @Override
    protected <T> T within(String tenant, Supplier<T> work) {
        return tenants.in(tenant, work);
    }
}
