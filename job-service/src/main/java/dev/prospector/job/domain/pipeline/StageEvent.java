package dev.prospector.job.domain.pipeline;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.user.UserId;

/** That an application came into a stage: kept for ever, under the name that the stage had then (product.md 1, 2.6). */
public record StageEvent(
        UUID id, ApplicationId applicationId, StageId stageId, String stageName, Optional<UserId> author, Instant at) {}
