package dev.prospector.integration.adapter.out.audit;

import java.util.List;

import dev.prospector.integration.domain.connection.JobVisibility;
import dev.prospector.integration.domain.connection.RecruiterVisibility;
import dev.prospector.integration.domain.connection.Settings;
import dev.prospector.integration.domain.connection.UrlTemplate;

/** An admin's choices as they are called in the API. */
record SettingsState(
        JobVisibility syncedJobs,
        RecruiterVisibility recruiterVisibility,
        String candidateUrlTemplate,
        String jobApplyUrlTemplate,
        String instanceName,
        List<String> frontEndOrigins) {
    static SettingsState of(Settings settings) {
        return new SettingsState(
                settings.syncedJobs(),
                settings.recruiterVisibility(),
                settings.candidateUrl().map(UrlTemplate::text).orElse(null),
                settings.jobApplyUrl().map(UrlTemplate::text).orElse(null),
                settings.instanceName(),
                settings.frontEndOrigins());
    }
}
