package dev.prospector.integration.application.port.out.connection;

import java.util.Optional;

import dev.prospector.integration.domain.provisioning.ApplicationUrn;

/** Whose child applications are whose, among all tenants: a push to the parent application names the tenant by nothing else. */
public interface ApplicationTenants {
    /** Asks the database, so may wait. @return nothing when no tenant is connected by it */
    Optional<String> tenantOf(ApplicationUrn application);
}
