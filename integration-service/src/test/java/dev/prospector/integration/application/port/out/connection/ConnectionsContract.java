package dev.prospector.integration.application.port.out.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.connection.HoldUp;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.integration.fakes.Samples;
import dev.prospector.testbed.TestTenants;

/** What every store of connections does. */
public abstract class ConnectionsContract {
    private final String tenant = TestTenants.fresh();

    protected abstract Connections connections();

    protected abstract <T> T within(String tenant, Supplier<T> work);

    @Test
    void a_connection_is_found_as_it_was_saved() {
        var connection = Samples.connection(tenant);
        run(tenant, () -> connections().save(connection));
        assertEquals(Optional.of(connection), within(tenant, () -> connections().find()));
    }

    @Test
    void saving_again_replaces() {
        var connection = Samples.connection(tenant);
        var rotated = connection.with(connection.application().with(new ClientSecret("newer")));
        var key = IntegrationKey.of(new ContractUrn("urn:li:contract:9001"));
        var changed = rotated.requested(List.of(key), Samples.NOW).held(HoldUp.SETTINGS_MISSING, Samples.NOW);
        run(tenant, () -> connections().save(connection));
        run(tenant, () -> connections().save(changed));
        assertEquals(Optional.of(changed), within(tenant, () -> connections().find()));
        run(tenant, () -> connections().save(changed.ended(Samples.NOW)));
        assertEquals(Optional.of(changed.ended(Samples.NOW)), within(tenant, () -> connections()
                .hold()));
    }

    @Test
    void another_tenant_finds_nothing() {
        run(tenant, () -> connections().save(Samples.connection(tenant)));
        var other = TestTenants.fresh();
        assertEquals(Optional.empty(), within(other, () -> connections().find()));
    }

    private void run(String name, Runnable work) {
        within(name, () -> {
            work.run();
            return null;
        });
    }
}
