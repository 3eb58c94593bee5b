package dev.prospector.integration.application.port.in.link;

import java.util.Optional;

/** What the judgement of an export needs to know of the current tenant's connection, as it is now (product.md 2.4). */
public interface ExporterChecking {
    /** @param exporter the linked user, nothing when nobody is linked to the person or no person was named */
    record Facts(boolean companyAccess, Optional<String> exporter) {}

    /** @param exportedBy the exporting member's person URN, if LinkedIn named one */
    Facts factsAbout(Optional<String> exportedBy);
}
