package dev.prospector.job.domain.pipeline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import dev.prospector.job.domain.InvalidValue;
import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.TimeOrderedId;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.process.HiringProcess;
import dev.prospector.job.domain.process.ProspectOff;
import dev.prospector.job.domain.process.Stage;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.process.StageKind;
import dev.prospector.job.domain.user.UserId;

/**
 * One candidate in one job, at most once (product.md 2.4). Each change gives what is there afterwards with what its history tells of it.
 *
 * @param since when it came into its present stage
 * @param creditedTo who brought the person in; empty where nobody knows
 * @param version counts its changes
 */
public record Application(
        ApplicationId id,
        JobId jobId,
        CandidateId candidateId,
        StageId stageId,
        ApplicationSource source,
        Optional<UserId> creditedTo,
        Instant since,
        Progress progress,
        int version) {

    /** Who exported the person from LinkedIn; empty where nobody is known to have. */
    public Optional<UserId> exporter() {
        return source == ApplicationSource.LINKEDIN ? creditedTo : Optional.empty();
    }

    public Position position() {
        return new Position(since, id.value());
    }

    /**
     * Into another stage of its job, of whose process it is told. Throws {@link NotInStage} where it is not in {@code from}, because
     * somebody else was faster, {@link ApplicationEnded}, and {@link ProspectOff} where Prospect takes nobody in.
     */
    public ApplicationChanged moved(StageId from, StageId to, HiringProcess process, UserId mover, Instant now) {
        var stage = destination(from, to, process);
        demandActive();
        demandIn(from);
        if (stage.kind() == StageKind.PROSPECT && !process.prospectEnabled()) {
            throw new ProspectOff();
        }
        var at = later(now);
        var after = new Application(
                id, jobId, candidateId, to, source, creditedTo, at, progress.entered(stage), version + 1);
        return changed(ApplicationChanged.Kind.MOVED, after, event(StageEventKind.ENTERED, stage, mover, at));
    }

    private static Stage destination(StageId from, StageId to, HiringProcess process) {
        if (to.equals(from)) {
            throw new InvalidValue("toStage", "SAME_STAGE", "must be another stage than fromStage");
        }
        return process.stage(to)
                .orElseThrow(() -> new InvalidValue("toStage", "UNKNOWN_STAGE", "must be a stage of this job"));
    }

    /**
     * Throws {@link ApplicationEnded}, and {@link NotInStage} where the person stands elsewhere by now than who rejects them saw.
     *
     * @param seenIn empty where that does not matter
     */
    public ApplicationChanged rejected(
            RejectionReason reason, Optional<StageId> seenIn, Stage stage, UserId author, Instant now) {
        demandActive();
        seenIn.ifPresent(this::demandIn);
        var event = event(StageEventKind.REJECTED, stage, author, later(now)).because(reason);
        return changed(ApplicationChanged.Kind.REJECTED, with(progress.rejected(reason)), event);
    }

    /** The candidate's own wish. Throws {@link ApplicationEnded}. */
    public ApplicationChanged withdrawn(Stage stage, UserId author, Instant now) {
        demandActive();
        var event = event(StageEventKind.WITHDRAWN, stage, author, later(now));
        return changed(ApplicationChanged.Kind.WITHDRAWN, with(progress.withdrawn()), event);
    }

    /**
     * How far the job's offer to the person is; only an accepted one makes history (product.md 2.6). Nothing changes where it is that far
     * already. Throws {@link ApplicationEnded} and {@link WrongOfferState}.
     */
    public ApplicationChanged offered(OfferState state, Stage stage, UserId author, Instant now) {
        demandActive();
        if (progress.offer().equals(Optional.of(state))) {
            return new ApplicationChanged(ApplicationChanged.Kind.OFFER_SET, this, this, Optional.empty());
        }
        var after = with(progress.offered(state));
        return state == OfferState.ACCEPTED
                ? changed(
                        ApplicationChanged.Kind.OFFER_SET,
                        after,
                        event(StageEventKind.HIRED, stage, author, later(now)))
                : new ApplicationChanged(ApplicationChanged.Kind.OFFER_SET, this, after, Optional.empty());
    }

    private ApplicationChanged changed(ApplicationChanged.Kind kind, Application after, StageEvent event) {
        return new ApplicationChanged(kind, this, after, Optional.of(event));
    }

    private Application with(Progress further) {
        return new Application(id, jobId, candidateId, stageId, source, creditedTo, since, further, version + 1);
    }

    private StageEvent event(StageEventKind kind, Stage stage, UserId author, Instant at) {
        return new StageEvent(
                TimeOrderedId.at(at), id, stage.id(), stage.name(), kind, Optional.empty(), Optional.of(author), at);
    }

    /** The clocks of two replicas differ: what comes after something is told to have come after it. */
    private Instant later(Instant now) {
        return now.isAfter(since) ? now : since.plus(1, ChronoUnit.MICROS);
    }

    private void demandActive() {
        if (progress.status() != ApplicationStatus.ACTIVE) {
            throw new ApplicationEnded(progress.status());
        }
    }

    private void demandIn(StageId stage) {
        if (!stageId.equals(stage)) {
            throw new NotInStage(stageId);
        }
    }
}
