package dev.prospector.integration.application.port.out.activity;

import java.util.function.Supplier;

import dev.prospector.integration.fakes.FakeTenants;
import dev.prospector.integration.fakes.InMemoryActivityCursors;

class InMemoryActivityCursorsTest extends ActivityCursorsContract {
    private final FakeTenants tenants = new FakeTenants();
    private final InMemoryActivityCursors cursors = new InMemoryActivityCursors(tenants);

    @Override
    protected ActivityCursors cursors() {
        return cursors;
    }

    @Override
    protected <T> T within(String name, Supplier<T> work) {
        return tenants.in(name, work);
    }

    @Override
    protected <T> T withoutTenant(Supplier<T> work) {
        return work.get();
    }
}
