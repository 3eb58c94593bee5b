package dev.prospector.job.domain.pipeline;

import java.util.Optional;
import java.util.Set;

import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.user.UserId;

/**
 * One stage as somebody looks into it.
 *
 * @param exporters only whom these have exported is shown; empty for all who are there
 */
public record StageView(StageId stage, Optional<Set<UserId>> exporters) {
    public static StageView all(StageId stage) {
        return new StageView(stage, Optional.empty());
    }

    public static StageView exportedBy(Set<UserId> exporters, StageId stage) {
        return new StageView(stage, Optional.of(Set.copyOf(exporters)));
    }
}
