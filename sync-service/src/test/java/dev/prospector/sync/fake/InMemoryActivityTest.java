package dev.prospector.sync.fake;

import java.util.function.Supplier;

import dev.prospector.sync.application.port.out.activity.ActivityContract;
import dev.prospector.sync.application.port.out.activity.InMails;
import dev.prospector.sync.application.port.out.activity.ReceivedStubs;
import dev.prospector.sync.application.port.out.activity.RecruiterNotes;
import dev.prospector.sync.application.port.out.activity.Stubs;

class InMemoryActivityTest extends ActivityContract {

    private final OneThreadTenants tenants = new OneThreadTenants();
    private final InMemoryStubs stubs = new InMemoryStubs(tenants);
    private final InMemoryInMails inMails = new InMemoryInMails(tenants, stubs);
    private final InMemoryRecruiterNotes notes = new InMemoryRecruiterNotes(tenants);

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
        return new InMemoryReceivedStubs(stubs, inMails);
    }

    @Override
    protected String tenant() {
        return "acme";
    }

    @Override
    protected String anotherTenant() {
        return "globex";
    }

    @Override
    protected <T> T work(String tenant, Supplier<T> work) {
        return tenants.in(tenant, work);
    }
}
