package dev.prospector.job.adapter.in.rest.posting;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.job.domain.posting.JobDetails;
import dev.prospector.job.domain.posting.WorkplaceType;
import dev.prospector.job.domain.template.TemplateId;

/** The constraints are those of the domain that one field alone can break; all that are broken are told at once. */
@Schema(name = "NewJob")
record NewJobJson(
        @NotBlank @Size(max = JobDetails.TITLE_MAX) @Schema(examples = "Data Engineer")
        String title,

        @NotBlank @Size(max = JobDetails.DESCRIPTION_MAX) @Schema(examples = "Builds and runs our data pipelines.")
        String description,

        @NotNull @Valid LocationJson location,

        @Schema(description = "ON_SITE when absent", examples = "HYBRID")
        WorkplaceType workplaceType,

        @Schema(
                description =
                        "From which process template its stages and approvers are copied; the standard one when absent",
                nullable = true)
        UUID templateId) {

    JobDetails details() {
        return new JobDetails(title, description, location.toDomain(), workplaceType);
    }

    Optional<TemplateId> template() {
        return Optional.ofNullable(templateId).map(TemplateId::new);
    }
}
