package dev.prospector.integration.adapter.out.audit;

import java.util.List;

import dev.prospector.integration.domain.settings.JobVisibility;
import dev.prospector.integration.domain.settings.RecruiterVisibility;
import dev.prospector.integration.domain.settings.Settings;
import dev.prospector.integration.domain.settings.UrlTemplate;

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
