package dev.prospector.integration.adapter.out.persistence.departure;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import dev.prospector.integration.application.port.out.departure.DepartedMembers;
import dev.prospector.integration.application.port.out.departure.DepartedMembersContract;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class JdbcDepartedMembersTest extends DepartedMembersContract {
    @Inject
    DepartedMembers members;

    @Inject
    Tenants tenants;

    @Override
    protected DepartedMembers members() {
        return members;
    }

    @Override
    protected void within(Runnable test) {
        tenants.in(TestTenants.fresh(), test);
    }
}
