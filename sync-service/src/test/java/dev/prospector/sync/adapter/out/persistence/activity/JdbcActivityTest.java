package dev.prospector.sync.adapter.out.persistence.activity;

import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.sync.application.port.out.activity.ActivityContract;
import dev.prospector.sync.application.port.out.activity.InMails;
import dev.prospector.sync.application.port.out.activity.ReceivedStubs;
import dev.prospector.sync.application.port.out.activity.RecruiterNotes;
import dev.prospector.sync.application.port.out.activity.Stubs;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class JdbcActivityTest extends ActivityContract {

    private final String tenant = TestTenants.fresh();
    private final String anotherTenant = TestTenants.fresh();

    @Inject
    InMails inMails;

    @Inject
    RecruiterNotes notes;

    @Inject
    Stubs stubs;

    @Inject
    ReceivedStubs receivedStubs;

    @Inject
    Tenants tenants;

    @Override
    protected InMails inMails() {
        return inMails;
    }

    @Override
    protected RecruiterNotes notes() {
        return notes;
    }

    @Override
    protected Stubs stubs() {
        return stubs;
    }

    @Override
    protected ReceivedStubs receivedStubs() {
        return receivedStubs;
    }

    @Override
    protected String tenant() {
        return tenant;
    }

    @Override
    protected String anotherTenant() {
        return anotherTenant;
    }

    @Override
    protected <T> T work(String tenant, Supplier<T> work) {
        return tenants.in(tenant, work);
    }
}
