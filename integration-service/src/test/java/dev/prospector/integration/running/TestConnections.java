package dev.prospector.integration.running;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;

import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.connection.LinkedUsers;
import dev.prospector.integration.domain.connection.ChildApplication;
import dev.prospector.integration.domain.connection.ClientSecret;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.OrganizationUrn;
import dev.prospector.integration.domain.connection.PersonUrn;
import dev.prospector.integration.domain.connection.UserLink;
import dev.prospector.integration.domain.connection.UserLinks;
import dev.prospector.kit.data.Tenants;

/** Connects tenants for tests that are not about connecting, by the ports that the application itself stores through. */
@ApplicationScoped
@Unremovable
public class TestConnections {
    private static final UserLinks LINKS =
            new UserLinks(List.of(new UserLink("recruiter", new PersonUrn("urn:li:person:recruiter01"))));

    private final Tenants tenants;
    private final Connections connections;
    private final LinkedUsers users;

    TestConnections(Tenants tenants, Connections connections, LinkedUsers users) {
        this.tenants = tenants;
        this.connections = connections;
        this.users = users;
    }

    static TestConnections ofThisService() {
        return Arc.container().instance(TestConnections.class).get();
    }

    /** With company-level access, and one linked user. */
    Connection connect(String tenant, ChildApplication application, OrganizationUrn organization) {
        return tenants.in(tenant, () -> {
            users.replaceBy(LINKS);
            return saved(Connection.seeded(tenant, application, organization, true));
        });
    }

    void giveSecret(String tenant, ClientSecret newer) {
        tenants.in(tenant, () -> {
            var known = found();
            return saved(
                    known.reseeded(known.application().clientId(), newer, known.organization(), known.companyAccess()));
        });
    }

    void withholdCompanyAccess(String tenant) {
        tenants.in(tenant, () -> {
            var known = found();
            var application = known.application();
            return saved(known.reseeded(
                    application.clientId(), application.secrets().newest(), known.organization(), false));
        });
    }

    private Connection found() {
        return connections.find().orElseThrow();
    }

    private Connection saved(Connection connection) {
        connections.save(connection);
        return connection;
    }
}
