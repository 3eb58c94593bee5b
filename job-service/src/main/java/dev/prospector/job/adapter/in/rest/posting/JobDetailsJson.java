package dev.prospector.job.adapter.in.rest.posting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import dev.prospector.job.domain.posting.JobDetails;
import dev.prospector.job.domain.posting.WorkplaceType;

/** What merge patches work on: all that a job says about itself, judged like {@link NewJobJson}. */
record JobDetailsJson(
        @NotBlank @Size(max = JobDetails.TITLE_MAX) String title,
        @NotBlank @Size(max = JobDetails.DESCRIPTION_MAX) String description,
        @NotNull @Valid LocationJson location,
        WorkplaceType workplaceType) {

    static JobDetailsJson of(JobDetails job) {
        return new JobDetailsJson(job.title(), job.description(), LocationJson.of(job.location()), job.workplaceType());
    }

    JobDetails toDomain() {
        return new JobDetails(title, description, location.toDomain(), workplaceType);
    }
}
