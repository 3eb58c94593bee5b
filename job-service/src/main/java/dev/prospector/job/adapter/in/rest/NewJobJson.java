package dev.prospector.job.adapter.in.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.job.domain.posting.JobDetails;
import dev.prospector.job.domain.posting.WorkplaceType;

/** The constraints are those of the domain that one field alone can break; all that are broken are told at once. */
@Schema(name = "NewJob")
record NewJobJson(
        @NotBlank @Size(max = JobDetails.TITLE_MAX) @Schema(examples = "Data Engineer")
        String title,

        @NotBlank @Size(max = JobDetails.DESCRIPTION_MAX) @Schema(examples = "Builds and runs our data pipelines.")
        String description,

        @NotNull @Valid LocationJson location,

        @Schema(description = "ON_SITE when absent", examples = "HYBRID")
        WorkplaceType workplaceType) {

    static NewJobJson of(JobDetails job) {
        return new NewJobJson(job.title(), job.description(), LocationJson.of(job.location()), job.workplaceType());
    }

    JobDetails toDomain() {
        return new JobDetails(title, description, location.toDomain(), workplaceType);
    }
}
