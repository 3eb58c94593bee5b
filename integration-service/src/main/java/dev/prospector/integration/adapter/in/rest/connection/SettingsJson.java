package dev.prospector.integration.adapter.in.rest.connection;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.integration.domain.settings.JobVisibility;
import dev.prospector.integration.domain.settings.RecruiterVisibility;
import dev.prospector.integration.domain.settings.Settings;
import dev.prospector.integration.domain.settings.UrlTemplate;

@Schema(
        name = "ConnectionSettings",
        description = "What admins choose about LinkedIn; they can choose it before they connect")
record SettingsJson(
        @NotNull
        @Schema(
                description = "Whether jobs are posted at LinkedIn for all to see, or for Recruiter alone",
                examples = "PRIVATE")
        JobVisibility syncedJobs,

        @NotNull
        @Schema(
                description =
                        "Who sees jobs and applications in Recruiter: all seats, or linked members of the hiring team",
                examples = "EVERYONE")
        RecruiterVisibility recruiterVisibility,

        @Size(max = 1000)
        @Schema(
                nullable = true,
                description = "Link to a candidate in the ATS: https, with {candidateId} once. LinkedIn demands it",
                examples = "https://ats.example/candidates/{candidateId}")
        String candidateUrlTemplate,

        @Size(max = 1000)
        @Schema(
                nullable = true,
                description = "Where candidates apply: https, with {jobNumber} once. LinkedIn demands it",
                examples = "https://ats.example/jobs/{jobNumber}/apply")
        String jobApplyUrlTemplate,

        @NotBlank
        @Size(max = 50)
        @Pattern(regexp = "^[^\\x00-\\x1f\\x7f-\\x9f]*$", message = "has no control characters")
        @Schema(
                description = "How LinkedIn's admin and members read the company's name; never LinkedIn's own name",
                examples = "Acme")
        String instanceName,

        @NotNull
        @Size(max = 20)
        @Schema(
                description = "Origins whose pages show LinkedIn's widgets, without a slash at the end",
                examples = "[\"https://ats.example\"]")
        List<@NotNull @Size(max = 255) String> frontEndOrigins) {

    static SettingsJson of(Settings settings) {
        return new SettingsJson(
                settings.syncedJobs(),
                settings.recruiterVisibility(),
                settings.candidateUrl().map(UrlTemplate::text).orElse(null),
                settings.jobApplyUrl().map(UrlTemplate::text).orElse(null),
                settings.instanceName(),
                settings.frontEndOrigins());
    }

    /** @throws dev.prospector.integration.domain.connection.InvalidSetting with the pointer of what cannot be chosen */
    Settings toDomain() {
        return Settings.chosen(
                syncedJobs,
                recruiterVisibility,
                candidateUrlTemplate,
                jobApplyUrlTemplate,
                instanceName,
                frontEndOrigins);
    }
}
