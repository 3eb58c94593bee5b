package dev.prospector.integration.application.port.out.inbox;

import dev.prospector.integration.fakes.FakeTenants;
import dev.prospector.integration.fakes.InMemoryInbox;

class InMemoryInboxTest extends InboxContract {
    private final FakeTenants tenants = new FakeTenants();
    private final InMemoryInbox inbox = new InMemoryInbox(tenants);

    @Override
    protected Inbox inbox() {
        return inbox;
    }

    @Override
    protected FailedExports failed() {
        return inbox;
    }

    @Override
    protected InboxLedger ledger() {
        return inbox;
    }

    @Override
    protected String tenant() {
        return "acme";
    }

    @Override
    protected void within(Runnable work) {
        tenants.in("acme", work);
    }
}
