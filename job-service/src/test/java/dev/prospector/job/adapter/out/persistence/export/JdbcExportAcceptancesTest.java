package dev.prospector.job.adapter.out.persistence.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.job.AtOnce;
import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.ExportAcceptancesContract;
import dev.prospector.job.application.port.out.export.ExportAcceptances;
import dev.prospector.job.domain.export.ExportAcceptance;
import dev.prospector.job.domain.export.RequestId;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class JdbcExportAcceptancesTest extends ExportAcceptancesContract {
    private final String tenant = TestTenants.fresh();

    @Inject
    ExportAcceptances acceptances;

    @Inject
    Tenants tenants;

    @Override
    protected ExportAcceptances acceptances() {
        return acceptances;
    }

    @Override
    protected <T> T work(Supplier<T> work) {
        return tenants.in(tenant, work);
    }

    @Test
    void of_two_acceptances_at_once_both_get_the_first() {
        var request = new RequestId("r-1");
        Supplier<ExportAcceptance> accept = () -> work(() -> acceptances.addIfAbsent(
                ExportAcceptance.promised(request, Samples.draft().id(), Optional.empty(), Samples.NOW)));

        var there = AtOnce.twice(accept);

        assertEquals(there.get(0), there.get(1));
    }

    @Test
    void another_tenant_may_use_the_same_request_id() {
        var request = new RequestId("r-1");
        work(() -> acceptances.addIfAbsent(
                ExportAcceptance.promised(request, Samples.draft().id(), Optional.empty(), Samples.NOW)));

        assertEquals(Optional.empty(), tenants.in(TestTenants.fresh(), () -> acceptances.find(request)));
    }
}
