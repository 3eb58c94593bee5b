package dev.prospector.job.adapter.in.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.job.domain.posting.Closure;
import dev.prospector.job.domain.posting.ClosureReason;
import dev.prospector.job.domain.posting.JobAction;
import dev.prospector.job.domain.posting.JobStatus;
import dev.prospector.job.domain.posting.SeenJob;
import dev.prospector.job.domain.posting.WorkplaceType;

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

        ClosureJson closure,

        @Schema(description = "What you may do with the job now")
        List<Action> actions) {

    /** The domain's actions, in the words of clients. */
    @Schema(name = "JobAction")
    enum Action {
        activate,
        addTeamMember,
        setProspect,
        close,
        delete;

        static Action of(JobAction action) {
            return switch (action) {
                case ACTIVATE -> activate;
                case ADD_TEAM_MEMBER -> addTeamMember;
                case SET_PROSPECT -> setProspect;
                case CLOSE -> close;
                case DELETE -> delete;
            };
        }
    }

    /** Said to be nullable here and not where it stands: there, the document would say that it is an object and nothing else. */
    @Schema(name = "JobClosure", description = "Why and when; null until the job is closed", nullable = true)
    record ClosureJson(ClosureReason reason, Instant at) {
        static ClosureJson of(Closure closure) {
            return new ClosureJson(closure.reason(), closure.at());
        }
    }

    static JobJson of(SeenJob seen) {
        var job = seen.overview();
        return new JobJson(
                job.id().value(),
                job.number().toString(),
                job.details().title(),
                job.details().description(),
                LocationJson.of(job.details().location()),
                job.details().workplaceType(),
                job.status(),
                job.createdAt(),
                job.closure().map(ClosureJson::of).orElse(null),
                seen.actions().stream().map(Action::of).toList());
    }
}
