package dev.prospector.job.domain.pipeline;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.user.UserId;

/**
 * That an application came into a stage, or what became of it there: kept for ever, under the name that the stage had then (product.md
 * 1, 2.6).
 *
 * @param reason of a rejection; empty for all else
 * @param author empty where nobody knows
 */
public record StageEvent(
        UUID id,
        ApplicationId applicationId,
        StageId stageId,
        String stageName,
        StageEventKind kind,
        Optional<RejectionReason> reason,
        Optional<UserId> author,
        Instant at) {

    StageEvent because(RejectionReason why) {
        return new StageEvent(id, applicationId, stageId, stageName, kind, Optional.of(why), author, at);
    }

    public Position position() {
        return new Position(at, id);
    }
}
