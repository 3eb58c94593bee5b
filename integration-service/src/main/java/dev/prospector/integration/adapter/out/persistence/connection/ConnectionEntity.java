package dev.prospector.integration.adapter.out.persistence.connection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.HookId;
import dev.prospector.integration.domain.connection.Integration;
import dev.prospector.integration.domain.connection.OrganizationUrn;
import dev.prospector.integration.domain.provisioning.ApplicationUrn;
import dev.prospector.integration.domain.provisioning.ChildApplication;

/** The hook is the key: it is unique among all tenants and never changes. */
@Entity
@Table(name = "connections")
class ConnectionEntity {
    @Id
    private String hookId;

    @TenantId
    private String tenant;

    @Version
    private long version;

    private String application;
    private String clientId;
    private byte[] currentSecret;
    private byte[] previousSecret;
    private String organization;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Connection.Phase phase;

    private Instant since;

    Connection toDomain(SealedSecrets secrets, List<Integration> integrations) {
        var live = secrets.open(tenant, clientId, currentSecret, previousSecret);
        return new Connection(
                tenant,
                new HookId(hookId),
                new ChildApplication(new ApplicationUrn(application), clientId, live),
                Optional.ofNullable(organization).map(OrganizationUrn::new),
                phase,
                since,
                integrations);
    }

    ConnectionEntity copyFrom(Connection connection, SealedSecrets secrets) {
        hookId = connection.hook().value();
        application = connection.application().urn().value();
        var live = connection.application().secrets();
        if (!isSealed(connection, secrets)) {
            clientId = connection.application().clientId();
            currentSecret = secrets.sealCurrent(connection.tenant(), clientId, live);
            previousSecret = secrets.sealPrevious(connection.tenant(), clientId, live);
        }
        organization = connection.organization().map(OrganizationUrn::value).orElse(null);
        phase = connection.phase();
        since = connection.since();
        return this;
    }

    /** Sealed anew, the same secrets would look changed. */
    private boolean isSealed(Connection connection, SealedSecrets secrets) {
        var application = connection.application();
        return application.clientId().equals(clientId)
                && secrets.open(tenant, clientId, currentSecret, previousSecret).equals(application.secrets());
    }
}
