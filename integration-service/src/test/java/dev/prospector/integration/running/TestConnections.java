package dev.prospector.integration.running;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;

import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.link.LinkedUsers;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.OrganizationUrn;
import dev.prospector.integration.domain.connection.StatusAtLinkedIn;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.link.UserLink;
import dev.prospector.integration.domain.provisioning.ChildApplication;
import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.kit.data.sql.Tenants;

/** Connects tenants for tests that are not about connecting, by the ports that the application itself stores through. */
@ApplicationScoped
@Unremovable
public class TestConnections {
    private static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");
    private static final PersonUrn PERSON = new PersonUrn("urn:li:person:recruiter01");

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
        var keys = IntegrationKey.ofCompany(organization);
        var made =
                told(Connection.begun(tenant, application, NOW).requested(keys, NOW), keys, StatusAtLinkedIn.ENABLED);
        tenants.in(tenant, () -> {
            connections.save(made);
            users.save(UserLink.made("recruiter", PERSON, made, NOW));
        });
        return made;
    }

    private static Connection told(Connection connection, List<IntegrationKey> keys, StatusAtLinkedIn status) {
        return keys.stream()
                .reduce(
                        connection,
                        (known, key) -> known.told(key, status, Optional.of("Prospector - " + key.type()), NOW),
                        (one, other) -> other);
    }

    void giveSecret(String tenant, ClientSecret newer) {
        change(tenant, known -> known.with(known.application().with(newer)));
    }

    void giveContract(String tenant, ContractUrn contract) {
        var key = List.of(IntegrationKey.of(contract));
        change(tenant, known -> told(known.requested(key, NOW), key, StatusAtLinkedIn.ENABLED));
    }

    void withholdCompanyAccess(String tenant) {
        change(tenant, known -> told(known, known.keys(), StatusAtLinkedIn.DISABLED));
    }

    private void change(String tenant, UnaryOperator<Connection> change) {
        tenants.in(
                tenant, () -> connections.save(change.apply(connections.hold().orElseThrow())));
    }
}
