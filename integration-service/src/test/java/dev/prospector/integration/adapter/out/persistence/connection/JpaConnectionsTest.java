package dev.prospector.integration.adapter.out.persistence.connection;

import static dev.prospector.testbed.Patience.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.connection.ConnectionsContract;
import dev.prospector.integration.application.port.out.connection.Hooks;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.HookId;
import dev.prospector.integration.fakes.Samples;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class JpaConnectionsTest extends ConnectionsContract {
    @Inject
    Connections connections;

    @Inject
    Hooks hooks;

    @Inject
    Tenants tenants;

    @Inject
    InfraSql sql;

    @Test
    void a_hook_is_found_as_soon_as_its_connection_is_saved() {
        var connection = save();
        var hook = hooks.find(connection.hook().value()).orElseThrow();
        assertEquals(connection.tenant(), hook.tenant());
        assertEquals(connection.application().secrets(), hook.secrets());
    }

    @Test
    void a_hook_answers_no_more_as_soon_as_its_connection_ends() {
        var connection = save();
        var hook = connection.hook().value();
        tenants.in(connection.tenant(), () -> connections.save(connection.disconnecting(Samples.NOW)));
        assertFalse(hooks.find(hook).isPresent());
        assertFalse(hooks.lookAgain(hook).isPresent());
        var again = connection.ended(Samples.NOW).reopened(Samples.NOW);
        tenants.in(connection.tenant(), () -> connections.save(again));
        assertTrue(hooks.find(hook).isPresent());
    }

    @Test
    void hooks_that_differ_only_in_case_are_two() {
        var hook = save().hook().value();
        var other = hook.toUpperCase(Locale.ROOT);
        assertTrue(hooks.find(hook).isPresent());
        assertFalse(hooks.find(new HookId(other).value()).isPresent());
    }

    @Test
    void one_tenants_broken_secret_shuts_no_other_door() {
        var broken = save();
        sql.update(
                "update connections set current_secret = :garbage where tenant = :tenant",
                Map.of("garbage", new byte[] {1, 2, 3}, "tenant", broken.tenant()));
        var other = save();
        await().until(() -> hooks.find(broken.hook().value()).isEmpty());
        assertTrue(hooks.find(other.hook().value()).isPresent());
        sql.update("delete from connections where tenant = :tenant", Map.of("tenant", broken.tenant()));
    }

    private Connection save() {
        var connection = Samples.connection(TestTenants.fresh());
        tenants.in(connection.tenant(), () -> connections.save(connection));
        return connection;
    }

    @Override
    protected Connections connections() {
        return connections;
    }

    @Override
    protected <T> T within(String tenant, Supplier<T> work) {
        return tenants.in(tenant, work);
    }
}
