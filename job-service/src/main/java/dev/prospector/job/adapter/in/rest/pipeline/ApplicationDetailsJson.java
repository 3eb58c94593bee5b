package dev.prospector.job.adapter.in.rest.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

import dev.prospector.job.domain.access.Operation;
import dev.prospector.job.domain.access.SeenApplication;
import dev.prospector.job.domain.pipeline.ApplicationSource;
import dev.prospector.job.domain.pipeline.ApplicationStatus;
import dev.prospector.job.domain.pipeline.OfferState;
import dev.prospector.job.domain.pipeline.RejectionReason;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.http.version.ETags;

/** One application by itself: all that lists show of it and more. */
@Schema(name = "ApplicationDetails")
record ApplicationDetailsJson(
        UUID id,
        UUID jobId,
        ApplicationJson.CandidateJson candidate,
        HiringProcessResource.StageJson stage,
        ApplicationSource source,

        @Schema(description = "Who brought the person in; null when unknown", nullable = true, examples = "recruiter")
        String creditedTo,

        @Schema(description = "When it came into this stage")
        Instant since,

        ApplicationStatus status,

        @Schema(description = "Why it was rejected; null when it was not", nullable = true)
        RejectionReason rejectionReason,

        @Schema(description = "How far the job's offer is; null when there is none", nullable = true)
        OfferState offer,

        @Schema(description = "Whether it has ever left the Prospect stage")
        boolean pastProspect,

        @Schema(description = "What you may do with the application now")
        List<Action> actions) {

    /** The operations that change an application, in the words of clients. */
    @Schema(name = "ApplicationAction")
    enum Action {
        move(Operation.MOVE_APPLICATION),
        setOffer(Operation.SET_OFFER),
        reject(Operation.REJECT_APPLICATION),
        withdraw(Operation.WITHDRAW_APPLICATION),
        delete(Operation.DELETE_APPLICATION),
        addNote(Operation.ADD_APPLICATION_NOTE),
        addFeedback(Operation.ADD_FEEDBACK);

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

    static ApplicationDetailsJson of(SeenApplication seen) {
        var application = seen.application();
        var progress = application.progress();
        return new ApplicationDetailsJson(
                application.id().value(),
                application.jobId().value(),
                new ApplicationJson.CandidateJson(application.candidateId().value()),
                HiringProcessResource.StageJson.of(seen.stage()),
                application.source(),
                application.creditedTo().map(UserId::value).orElse(null),
                application.since(),
                progress.status(),
                progress.rejection().orElse(null),
                progress.offer().orElse(null),
                progress.pastProspect(),
                seen.actions().stream().map(Action::of).toList());
    }

    /** 200 with the version's tag. */
    static RestResponse<ApplicationDetailsJson> tagged(SeenApplication seen) {
        return ETags.tagged(of(seen), seen.application().version());
    }
}
