package dev.prospector.integration.domain.connection;

import java.util.List;
import java.util.Optional;

/**
 * What a tenant's admin chooses about LinkedIn (product.md 2.1.4).
 *
 * @param candidateUrl link into the ATS with {@code {candidateId}}
 * @param jobApplyUrl where candidates apply, with {@code {jobNumber}}
 * @param instanceName how LinkedIn's admin and members read the tenant's name
 * @param frontEndOrigins whose pages show LinkedIn's widgets and may be returned to
 */
public record Settings(
        JobVisibility syncedJobs,
        RecruiterVisibility recruiterVisibility,
        Optional<UrlTemplate> candidateUrl,
        Optional<UrlTemplate> jobApplyUrl,
        String instanceName,
        List<String> frontEndOrigins) {

    public Settings {
        frontEndOrigins = List.copyOf(frontEndOrigins);
    }

    /** Before an admin has chosen anything. */
    public static Settings usual(String tenant) {
        return new Settings(
                JobVisibility.PRIVATE,
                RecruiterVisibility.EVERYONE,
                Optional.empty(),
                Optional.empty(),
                tenant,
                List.of());
    }

    /** LinkedIn demands both links; our half waits for them. */
    public boolean areComplete() {
        return candidateUrl.isPresent() && jobApplyUrl.isPresent();
    }
}
