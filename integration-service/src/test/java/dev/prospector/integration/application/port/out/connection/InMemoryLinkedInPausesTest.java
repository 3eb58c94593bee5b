package dev.prospector.integration.application.port.out.connection;

import java.util.function.Supplier;

import dev.prospector.integration.fakes.FakeTenants;
import dev.prospector.integration.fakes.InMemoryLinkedInPauses;

class InMemoryLinkedInPausesTest extends LinkedInPausesContract {
    private final FakeTenants tenants = new FakeTenants();
    private final InMemoryLinkedInPauses pauses = new InMemoryLinkedInPauses(tenants);

    @Override
    protected LinkedInPauses pauses() {
        return pauses;
    }

    @Override
    protected <T> T within(String tenant, Supplier<T> work) {
        return tenants.in(tenant, work);
    }
}
