package dev.prospector.integration.application.port.out.departure;

import java.util.UUID;

import dev.prospector.integration.fakes.FakeTenants;
import dev.prospector.integration.fakes.InMemoryDepartedMembers;

class InMemoryDepartedMembersTest extends DepartedMembersContract {
    private final FakeTenants tenants = new FakeTenants();
    private final InMemoryDepartedMembers members = new InMemoryDepartedMembers(tenants);

    @Override
    protected DepartedMembers members() {
        return members;
    }

    @Override
    protected void within(Runnable test) {
        tenants.in(UUID.randomUUID().toString(), test);
    }
}
