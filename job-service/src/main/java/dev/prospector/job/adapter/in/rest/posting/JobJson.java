package dev.prospector.job.adapter.in.rest.posting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.job.domain.access.Operation;
import dev.prospector.job.domain.access.SeenJob;
import dev.prospector.job.domain.posting.Closure;
import dev.prospector.job.domain.posting.ClosureReason;
import dev.prospector.job.domain.posting.JobStatus;
import dev.prospector.job.domain.posting.LinkedInObstacle;
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

        @Schema(description = "Whether approvers must agree before it can be activated")
        boolean needsApproval,

        ClosureJson closure,

        @Schema(
                description =
                        "Why LinkedIn would refuse the job; empty where it would take it. Where to apply is no field of the job but"
                                + " follows from the company's jobApplyUrlTemplate, which may change without another version of"
                                + " the job")
        List<ObstacleJson> linkedInReadiness,

        @Schema(description = "What you may do with the job now")
        List<Action> actions) {

    /** The operations that change a job, in the words of clients. */
    @Schema(name = "JobAction")
    enum Action {
        edit(Operation.CHANGE_JOB),
        changeProcess(Operation.CHANGE_PROCESS),
        submit(Operation.SUBMIT_JOB),
        approve(Operation.APPROVE_JOB),
        activate(Operation.ACTIVATE_JOB),
        addTeamMember(Operation.ADD_HIRING_TEAM_MEMBER),
        changeTeamMember(Operation.CHANGE_HIRING_TEAM_MEMBER),
        removeTeamMember(Operation.REMOVE_HIRING_TEAM_MEMBER),
        setProspect(Operation.SWITCH_PROSPECT),
        close(Operation.CLOSE_JOB),
        delete(Operation.DELETE_JOB);

        private final Operation operation;

        Action(Operation operation) {
            this.operation = operation;
        }

        static Action of(Operation operation) {
            return Stream.of(values())
                    .filter(action -> action.operation == operation)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Schema(name = "LinkedInObstacle", description = "What to mend before LinkedIn takes the job")
    record ObstacleJson(
            @Schema(
                    description = "JSON pointer into the job; empty for what is no field of it: where to apply",
                    examples = "/description")
            String pointer,

            LinkedInObstacle code,

            @Schema(examples = "LinkedIn takes descriptions of at least 100 characters.")
            String message) {

        static ObstacleJson of(LinkedInObstacle obstacle) {
            var pointer = obstacle.field().isEmpty() ? "" : "/" + obstacle.field();
            return new ObstacleJson(pointer, obstacle, obstacle.message());
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
                job.needsApproval(),
                job.closure().map(ClosureJson::of).orElse(null),
                seen.linkedInObstacles().stream().map(ObstacleJson::of).toList(),
                seen.actions().stream().map(Action::of).toList());
    }
}
