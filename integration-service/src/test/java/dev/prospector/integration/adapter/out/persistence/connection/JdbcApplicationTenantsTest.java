package dev.prospector.integration.adapter.out.persistence.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.out.connection.ApplicationTenants;
import dev.prospector.integration.domain.provisioning.ApplicationUrn;
import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.kit.data.sql.InfraSql;

@QuarkusTest
class JdbcApplicationTenantsTest {
    private final ConnectedTenant tenant = ConnectedTenant.fresh();
    private final ApplicationUrn application = new ApplicationUrn("urn:li:developerApplication:" + tenant.name());

    @Inject
    ApplicationTenants tenants;

    @Inject
    InfraSql sql;

    @Test
    void an_application_tells_its_tenant() {
        assertEquals(Optional.of(tenant.name()), tenants.tenantOf(application));
    }

    @Test
    void letter_case_counts_and_others_are_nobodys() {
        var upper = tenant.name().toUpperCase(Locale.ROOT);
        assertNotEquals(tenant.name(), upper);
        assertEquals(Optional.empty(), tenants.tenantOf(new ApplicationUrn("urn:li:developerApplication:" + upper)));
        assertEquals(Optional.empty(), tenants.tenantOf(new ApplicationUrn("urn:li:developerApplication:0")));
    }

    @Test
    void a_tenant_that_is_disconnected_is_told_of_nothing() {
        sql.update("update connections set phase = 'ENDED' where tenant = :tenant", Map.of("tenant", tenant.name()));
        assertEquals(Optional.empty(), tenants.tenantOf(application));
    }
}
