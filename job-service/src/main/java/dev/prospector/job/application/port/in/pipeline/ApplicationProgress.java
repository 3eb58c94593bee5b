package dev.prospector.job.application.port.in.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.access.SeenApplication;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.OfferState;
import dev.prospector.job.domain.pipeline.RejectionReason;
import dev.prospector.job.domain.pipeline.StageEvent;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.user.Caller;

/**
 * What becomes of somebody in a job, stage by stage, and how it came there (product.md 1, 2.6). Who names an application gets
 * {@code ApplicationNotFound} when the tenant has none of that id or they may not see it, and {@code ForbiddenAction} when they see it but
 * may not do this to it. Whoever has ended stays so: {@code ApplicationEnded}.
 */
public interface ApplicationProgress {
    /**
     * Nobody is moved to where the caller would not see them: {@code ForbiddenAction}.
     *
     * @param from where the caller has seen the person
     * @throws dev.prospector.job.domain.pipeline.NotInStage when they are elsewhere by now
     * @throws dev.prospector.job.domain.process.ProspectOff when the stage is Prospect and takes nobody in
     */
    SeenApplication move(Caller caller, ApplicationId id, StageId from, StageId to);

    /**
     * @param seenIn where the caller has seen the person; empty where that does not matter
     * @throws dev.prospector.job.domain.pipeline.NotInStage when they are elsewhere by now
     */
    SeenApplication reject(Caller caller, ApplicationId id, RejectionReason reason, Optional<StageId> seenIn);

    /** By the candidate's wish. */
    SeenApplication withdraw(Caller caller, ApplicationId id);

    /**
     * Nothing changes where the offer is that far already.
     *
     * @param seen tells the version that the caller has read
     * @throws dev.prospector.job.domain.ChangedMeanwhile when another version is there
     * @throws dev.prospector.job.domain.pipeline.WrongOfferState when it cannot come after what is there
     */
    SeenApplication setOffer(Caller caller, ApplicationId id, OfferState state, LongPredicate seen);

    /** The history, oldest first. @param after where to go on; empty to begin */
    List<StageEvent> history(Caller caller, ApplicationId id, Optional<Position> after, int atMost);
}
