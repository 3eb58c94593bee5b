package dev.prospector.integration.adapter.out.persistence.connection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.TenantId;

import dev.prospector.integration.domain.connection.ChildApplication;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.HookId;
import dev.prospector.integration.domain.connection.OrganizationUrn;

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

    private String clientId;
    private byte[] currentSecret;
    private byte[] previousSecret;
    private String organization;
    private boolean companyAccess;

    Connection toDomain(SealedSecrets secrets) {
        var application = new ChildApplication(clientId, secrets.open(tenant, clientId, currentSecret, previousSecret));
        return new Connection(
                tenant, new HookId(hookId), application, new OrganizationUrn(organization), companyAccess);
    }

    ConnectionEntity copyFrom(Connection connection, SealedSecrets secrets) {
        hookId = connection.hook().value();
        clientId = connection.application().clientId();
        var live = connection.application().secrets();
        currentSecret = secrets.sealCurrent(connection.tenant(), clientId, live);
        previousSecret = secrets.sealPrevious(connection.tenant(), clientId, live);
        organization = connection.organization().value();
        companyAccess = connection.companyAccess();
        return this;
    }
}
