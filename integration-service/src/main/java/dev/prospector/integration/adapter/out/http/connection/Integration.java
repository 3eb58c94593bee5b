package dev.prospector.integration.adapter.out.http.connection;

import java.util.stream.Stream;

/**
 * A record of {@code atsIntegrations}, as we <b>assume</b> it (LinkedIn RSC 15; golden samples
 * {@code deploy/contracts/linkedin/ats-integrations.json} and {@code ats-integrations.batch.json}). The key and the status must be there.
 *
 * @param name what LinkedIn's admin reads; null until we have named it
 */
record Integration(IntegrationKey key, String name, Status status) {
    /** How far LinkedIn says that it is. */
    enum Status {
        REQUESTED,
        PARTNER_READY,
        ENABLED,
        DISABLED,
        /** A word that we do not know: nothing follows from it. */
        UNKNOWN;

        static Status of(String word) {
            return Stream.of(values())
                    .filter(status -> status.name().equals(word))
                    .findFirst()
                    .orElse(UNKNOWN);
        }
    }

    static Integration read(Fields fields) {
        return new Integration(
                IntegrationKey.read(fields),
                fields.text("integrationName"),
                Status.of(fields.requiredText("integrationStatus")));
    }

    boolean isEnabled() {
        return status == Status.ENABLED;
    }
}
