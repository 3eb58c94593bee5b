package dev.prospector.integration.application.port.out.link;

import java.util.function.Supplier;

import dev.prospector.integration.fakes.FakeTenants;
import dev.prospector.integration.fakes.InMemoryLinkedUsers;

class InMemoryLinkedUsersTest extends LinkedUsersContract {
    private final FakeTenants tenants = new FakeTenants();
    private final InMemoryLinkedUsers users = new InMemoryLinkedUsers(tenants);

    @Override
    protected LinkedUsers users() {
        return users;
    }

    @Override
    protected <T> T within(String tenant, Supplier<T> work) {
        return tenants.in(tenant, work);
    }
}
