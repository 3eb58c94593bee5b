package dev.prospector.integration.application.port.in.connection;

import dev.prospector.integration.domain.connection.ClientSecret;
import dev.prospector.integration.domain.connection.HookId;
import dev.prospector.integration.domain.connection.OrganizationUrn;
import dev.prospector.integration.domain.connection.UserLinks;

/** Connects a tenant at a stroke, for development and tests: in production LinkedIn's onboarding does it (product.md 2.1). */
public interface ConnectionSeeding {
    /**
     * What a connection is made of. The secret is new or the same as before; links replace all earlier ones.
     *
     * @param companyAccess what LinkedIn's admin would switch on and off
     */
    record Seed(
            String clientId,
            ClientSecret secret,
            OrganizationUrn organization,
            boolean companyAccess,
            UserLinks links) {}

    /** Makes the tenant's connection, or replaces all of it but the hook. */
    HookId seed(String tenant, Seed seed);
}
