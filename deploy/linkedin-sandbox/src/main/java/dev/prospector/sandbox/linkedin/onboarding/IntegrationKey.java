package dev.prospector.sandbox.linkedin.onboarding;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.prospector.sandbox.linkedin.ApiError;
import dev.prospector.sandbox.linkedin.protocol.Edition;
import dev.prospector.sandbox.linkedin.protocol.Protocol;

/** What names an integration in {@code ids} and in batch answers (sections 0.2, 0.3 and 1.6 of LinkedIn's contract). */
record IntegrationKey(String integrationContext, String integrationType, String tenantType, String dataProvider) {

    static final String TENANT_TYPE = "RECRUITER";
    static final String DATA_PROVIDER = "ATS";

    private static final String CONTEXT_PART = "integrationContext";
    private static final String TYPE_PART = "integrationType";
    private static final String TENANT_PART = "tenantType";
    private static final String PROVIDER_PART = "dataProvider";

    static IntegrationKey of(Integration integration) {
        return new IntegrationKey(integration.context(), integration.type().name(), TENANT_TYPE, DATA_PROVIDER);
    }

    /** @param parts by name; the versioned API's have no data provider */
    static IntegrationKey of(Map<String, String> parts, Edition edition) {
        if (edition.versioned() && parts.containsKey(PROVIDER_PART)) {
            throw ApiError.badParameter("A key of integrations has no " + PROVIDER_PART);
        }
        return new IntegrationKey(
                part(parts, CONTEXT_PART),
                part(parts, TYPE_PART),
                part(parts, TENANT_PART),
                edition.versioned() ? DATA_PROVIDER : part(parts, PROVIDER_PART));
    }

    private static String part(Map<String, String> parts, String name) {
        String value = parts.get(name);
        if (value == null || value.isBlank()) {
            throw ApiError.badParameter("A key of an integration has " + name);
        }
        return value;
    }

    Map<String, String> parts(Edition edition) {
        return parts(!edition.versioned());
    }

    private Map<String, String> parts(boolean withProvider) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(CONTEXT_PART, integrationContext);
        parts.put(TYPE_PART, integrationType);
        parts.put(TENANT_PART, tenantType);
        if (withProvider) {
            parts.put(PROVIDER_PART, dataProvider);
        }
        return parts;
    }

    String text(Edition edition) {
        return edition.protocol().text(parts(edition));
    }

    /** What the integration is kept under. */
    String text() {
        return Protocol.V1.text(parts(true));
    }
}
