package dev.prospector.integration.adapter.out.http.connection;

import java.util.Map;
import java.util.Optional;

import dev.prospector.integration.adapter.out.http.linkedin.Edition;
import dev.prospector.integration.adapter.out.http.linkedin.ResourceKey;
import dev.prospector.integration.application.port.out.connection.IntegrationsAtLinkedIn.Found;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.IntegrationType;
import dev.prospector.integration.domain.connection.StatusAtLinkedIn;

/**
 * A record of {@code atsIntegrations}, as we <b>assume</b> it (LinkedIn RSC 15; golden samples
 * {@code deploy/contracts/linkedin/ats-integrations.json} and {@code ats-integrations.batch.json}). The key and the status must be there.
 */
final class IntegrationRecord {
    private static final String CONTEXT = "integrationContext";
    private static final String TYPE = "integrationType";
    private static final String TENANT_TYPE = "tenantType";
    private static final String RECRUITER = "RECRUITER";

    private IntegrationRecord() {}

    static ResourceKey key(Edition edition, IntegrationKey key) {
        return edition.key(parts(key));
    }

    /** What names it, but for what only one generation of the API wants (LinkedIn RSC 1.6). */
    static Map<String, String> parts(IntegrationKey key) {
        return Map.of(CONTEXT, key.context(), TYPE, key.type().name(), TENANT_TYPE, RECRUITER);
    }

    /** Nothing for an integration of another kind than Recruiter System Connect's. */
    static Optional<Found> read(Fields fields) {
        var context = fields.requiredText(CONTEXT);
        var type = IntegrationType.called(fields.requiredText(TYPE));
        var tenantType = fields.text(TENANT_TYPE);
        return type.filter(known -> tenantType == null || tenantType.equals(RECRUITER))
                .map(known -> read(new IntegrationKey(context, known), fields));
    }

    static Found read(IntegrationKey key, Fields fields) {
        return new Found(
                key,
                StatusAtLinkedIn.of(fields.requiredText("integrationStatus")),
                Optional.ofNullable(fields.text("integrationName")));
    }
}
