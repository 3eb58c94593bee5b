package dev.prospector.integration.running;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.kit.data.sealing.AssociatedData;
import dev.prospector.kit.data.sealing.Keyset;
import dev.prospector.kit.data.sealing.Sealing;
import dev.prospector.kit.data.sql.InfraSql;

/** What another replica stores, of which this one is not told. */
public record OtherReplica(InfraSql sql, Sealing sealing) {
    public void rotate(ConnectedTenant tenant, ClientSecret earlier, ClientSecret newer) {
        sql.update(
                "update connections set current_secret = :newer, previous_secret = :earlier where tenant = :tenant",
                Map.of(
                        "newer", sealed(tenant, "current_secret", newer),
                        "earlier", sealed(tenant, "previous_secret", earlier),
                        "tenant", tenant.name()));
    }

    private byte[] sealed(ConnectedTenant tenant, String column, ClientSecret secret) {
        var place = AssociatedData.of("connections." + column, tenant.name(), tenant.clientId());
        return sealing.seal(Keyset.CREDENTIALS, secret.reveal().getBytes(StandardCharsets.UTF_8), place);
    }
}
