package dev.prospector.integration.application.service.connection;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.in.connection.ConnectionSeeding;
import dev.prospector.integration.application.port.out.AuditTrail;
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
    private final AuditTrail audit;

    ConnectionSeedingService(Tenants tenants, Connections connections, LinkedUsers users, AuditTrail audit) {
        this.tenants = tenants;
        this.connections = connections;
        this.users = users;
        this.audit = audit;
    }

    @Override
    public HookId seed(String tenant, Seed seed) {
        return tenants.in(tenant, () -> {
            var connection = connections.find().map(known -> again(known, seed)).orElseGet(() -> first(tenant, seed));
            connections.save(connection);
            users.replaceBy(seed.links());
            return connection.hook();
        });
    }

    private Connection first(String tenant, Seed seed) {
        var application = new ChildApplication(seed.clientId(), ClientSecrets.only(seed.secret()));
        var made = Connection.seeded(tenant, application, seed.organization(), seed.companyAccess());
        audit.connected(made);
        return made;
    }

    private Connection again(Connection known, Seed seed) {
        var changed = known.reseeded(seed.clientId(), seed.secret(), seed.organization(), seed.companyAccess());
        if (!changed.isLikeButForSecrets(known)) {
            audit.connectionChanged(known, changed);
        }
        if (!changed.application().secrets().equals(known.application().secrets())) {
            audit.secretsReplaced(known, changed);
        }
        return changed;
    }
}
