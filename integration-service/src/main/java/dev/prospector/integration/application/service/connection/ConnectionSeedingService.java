package dev.prospector.integration.application.service.connection;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.in.connection.ConnectionSeeding;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.connection.LinkedUsers;
import dev.prospector.integration.domain.connection.ChildApplication;
import dev.prospector.integration.domain.connection.ClientSecrets;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.HookId;
import dev.prospector.kit.data.Tenants;

@ApplicationScoped
class ConnectionSeedingService implements ConnectionSeeding {
    private final Tenants tenants;
    private final Connections connections;
    private final LinkedUsers users;

    ConnectionSeedingService(Tenants tenants, Connections connections, LinkedUsers users) {
        this.tenants = tenants;
        this.connections = connections;
        this.users = users;
    }

    @Override
    public HookId seed(String tenant, Seed seed) {
        return tenants.in(tenant, () -> {
            var connection = connections
                    .find()
                    .map(known ->
                            known.reseeded(seed.clientId(), seed.secret(), seed.organization(), seed.companyAccess()))
                    .orElseGet(() -> first(tenant, seed));
            connections.save(connection);
            users.replaceBy(seed.links());
            return connection.hook();
        });
    }

    private static Connection first(String tenant, Seed seed) {
        var application = new ChildApplication(seed.clientId(), ClientSecrets.only(seed.secret()));
        return Connection.seeded(tenant, application, seed.organization(), seed.companyAccess());
    }
}
