package dev.prospector.job.adapter.out.persistence.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.TemplatesContract;
import dev.prospector.job.application.port.out.template.Templates;
import dev.prospector.job.domain.template.ProcessTemplate;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class JdbcTemplatesTest extends TemplatesContract {
    private final String tenant = TestTenants.fresh();

    @Inject
    Templates templates;

    @Inject
    Tenants tenants;

    @Override
    protected Templates templates() {
        return templates;
    }

    @Override
    protected <T> T work(Supplier<T> work) {
        return tenants.in(tenant, work);
    }

    @Test
    void another_tenant_finds_changes_and_removes_nothing() {
        var template = ProcessTemplate.standard(Samples.NOW);
        tenants.in(tenant, () -> templates.add(template));
        var stranger = TestTenants.fresh();
        assertEquals(Optional.empty(), tenants.in(stranger, () -> templates.find(template.id())));
        assertEquals(Optional.empty(), tenants.in(stranger, () -> templates.lock(template.id())));
        assertEquals(Optional.empty(), tenants.in(stranger, () -> templates.standard()));
        assertEquals(List.of(), tenants.in(stranger, () -> templates.list(Optional.empty(), 10)));
        tenants.in(stranger, () -> templates.save(template.changed(Samples.approvedBy("x"))));
        tenants.in(stranger, () -> templates.remove(template.id()));
        assertEquals(Optional.of(template), work(() -> templates.standard()));
    }
}
