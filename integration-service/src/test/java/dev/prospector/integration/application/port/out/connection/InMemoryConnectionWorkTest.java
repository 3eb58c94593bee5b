package dev.prospector.integration.application.port.out.connection;

import dev.prospector.integration.fakes.FakeTenants;
import dev.prospector.integration.fakes.InMemoryConnectionWork;

class InMemoryConnectionWorkTest extends ConnectionWorkContract {
    private final FakeTenants tenants = new FakeTenants();
    private final InMemoryConnectionWork work = new InMemoryConnectionWork(tenants);

    @Override
    protected ConnectionWork work() {
        return work;
    }

    @Override
    protected void within(Runnable test) {
        tenants.in("acme", test);
    }
}
