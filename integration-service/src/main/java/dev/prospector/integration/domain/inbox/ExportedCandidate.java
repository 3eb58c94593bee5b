package dev.prospector.integration.domain.inbox;

import java.time.Instant;

import dev.prospector.integration.domain.Personal;

/**
 * LinkedIn's answer to "what was exported under this request?" (LinkedIn RSC 4).
 *
 * @param integrationContext the organization for which it was exported; must be the tenant's
 * @param jobNumber the job as we named it to LinkedIn; null when it names none
 * @param exportedBy the exporting member's person URN, null when LinkedIn does not say
 * @param exportedAt null when LinkedIn does not say
 * @param person the exported member's person URN
 */
public record ExportedCandidate(
        String integrationContext,
        String jobNumber,
        @Personal String exportedBy,
        Instant exportedAt,
        @Personal String person,
        Profile profile) {

    public ExportedCandidate {
        if (person == null || profile == null) {
            throw new IllegalArgumentException("an exported candidate is a person with a profile");
        }
    }

    @Override
    public String toString() {
        return "ExportedCandidate[" + jobNumber + ", ***]";
    }
}
