package dev.prospector.job.adapter.in.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.job.domain.posting.JobAction;
import dev.prospector.job.domain.posting.JobOverview;
import dev.prospector.job.domain.posting.JobStatus;
import dev.prospector.job.domain.posting.WorkplaceType;
import dev.prospector.job.domain.user.Caller;

@Schema(name = "Job")
record JobJson(
        UUID id,

        @Schema(description = "The Job ID that LinkedIn knows; never changes", examples = "JOB-1042")
        String jobNumber,

        @Schema(examples = "Data Engineer") String title,

        @Schema(examples = "Builds and runs our data pipelines.")
        String description,

        LocationJson location,
        WorkplaceType workplaceType,
        JobStatus status,
        Instant createdAt,

        @Schema(description = "What you may do with the job now")
        List<Action> actions) {

    /** The domain's actions, in the words of clients. */
    @Schema(name = "JobAction")
    enum Action {
        activate,
        addTeamMember,
        setProspect;

        static Action of(JobAction action) {
            return switch (action) {
                case ACTIVATE -> activate;
                case ADD_TEAM_MEMBER -> addTeamMember;
                case SET_PROSPECT -> setProspect;
            };
        }
    }

    static JobJson of(JobOverview job, Caller caller) {
        return new JobJson(
                job.id().value(),
                job.number().toString(),
                job.details().title(),
                job.details().description(),
                LocationJson.of(job.details().location()),
                job.details().workplaceType(),
                job.status(),
                job.createdAt(),
                JobAction.of(caller, job.status()).stream().map(Action::of).toList());
    }
}
