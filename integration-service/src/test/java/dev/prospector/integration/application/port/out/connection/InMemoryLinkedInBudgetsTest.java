package dev.prospector.integration.application.port.out.connection;

import java.util.function.Supplier;

import dev.prospector.integration.fakes.FakeTenants;
import dev.prospector.integration.fakes.InMemoryLinkedInBudgets;

class InMemoryLinkedInBudgetsTest extends LinkedInBudgetsContract {
    private final FakeTenants tenants = new FakeTenants();
    private final InMemoryLinkedInBudgets budgets = new InMemoryLinkedInBudgets(tenants);

    @Override
    protected LinkedInBudgets budgets() {
        return budgets;
    }

    @Override
    protected <T> T within(String tenant, Supplier<T> work) {
        return tenants.in(tenant, work);
    }
}
