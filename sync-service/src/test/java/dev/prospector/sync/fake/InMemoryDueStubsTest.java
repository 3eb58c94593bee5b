package dev.prospector.sync.fake;

import java.util.Optional;
import java.util.function.Supplier;

import dev.prospector.sync.application.port.out.activity.DueStubs;
import dev.prospector.sync.application.port.out.activity.DueStubsContract;
import dev.prospector.sync.domain.activity.Stub;

class InMemoryDueStubsTest extends DueStubsContract {

    private final OneThreadTenants tenants = new OneThreadTenants();
    private final InMemoryDueStubs stubs = new InMemoryDueStubs(tenants);

    @Override
    protected DueStubs due() {
        return stubs;
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

    @Override
    protected void store(Stub told) {
        stubs.tell(told, NOW);
    }

    @Override
    protected Optional<String> candidate(Stub stub) {
        return stubs.candidate(stub);
    }
}
