package dev.prospector.sandbox.linkedin.onboarding;

import java.util.Map;

import dev.prospector.sandbox.linkedin.ApiError;

/** What names an integration in {@code ids[n]} and, as {@link #text}, in a batch answer (sections 0.3 and 1.6 of LinkedIn's contract). */
record IntegrationKey(String integrationContext, String integrationType, String tenantType, String dataProvider) {

    static final String TENANT_TYPE = "RECRUITER";
    static final String DATA_PROVIDER = "ATS";

    static IntegrationKey of(Integration integration) {
        return new IntegrationKey(integration.context(), integration.type().name(), TENANT_TYPE, DATA_PROVIDER);
    }

    /** @param parts by name, as they stood behind {@code ids[n].} */
    static IntegrationKey of(Map<String, String> parts) {
        return new IntegrationKey(
                part(parts, "integrationContext"),
                part(parts, "integrationType"),
                part(parts, "tenantType"),
                part(parts, "dataProvider"));
    }

    private static String part(Map<String, String> parts, String name) {
        String value = parts.get(name);
        if (value == null || value.isBlank()) {
            throw ApiError.badParameter("A key of atsIntegrations has " + name);
        }
        return value;
    }

    String text() {
        return "integrationContext=%s&integrationType=%s&tenantType=%s&dataProvider=%s"
                .formatted(integrationContext, integrationType, tenantType, dataProvider);
    }
}
