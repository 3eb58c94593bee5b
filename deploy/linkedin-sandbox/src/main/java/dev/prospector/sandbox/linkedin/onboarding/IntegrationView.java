package dev.prospector.sandbox.linkedin.onboarding;

import com.fasterxml.jackson.annotation.JsonInclude;

import dev.prospector.sandbox.linkedin.protocol.Edition;

/** A record of {@code atsIntegrations}. Its {@code integrationStatus} is an assumption: section 15 of LinkedIn's contract. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IntegrationView(
        String integrationContext,
        String integrationType,
        String tenantType,
        String dataProvider,
        String integrationName,
        Integration.Status integrationStatus) {

    static IntegrationView of(Integration integration, Edition edition) {
        return new IntegrationView(
                integration.context(),
                integration.type().name(),
                IntegrationKey.TENANT_TYPE,
                edition.versioned() ? null : IntegrationKey.DATA_PROVIDER,
                integration.name(),
                integration.status());
    }
}
