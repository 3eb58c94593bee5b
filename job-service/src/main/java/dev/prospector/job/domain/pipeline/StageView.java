package dev.prospector.job.domain.pipeline;

import java.util.Optional;
import java.util.Set;

import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.user.UserId;

/**
 * One stage as somebody looks into it.
 *
 * @param exporters only whom these have exported is shown; empty for all who are there
 * @param status only these are looked for; empty for all
 */
public record StageView(StageId stage, Optional<Set<UserId>> exporters, Optional<ApplicationStatus> status) {
    public static StageView all(StageId stage) {
        return new StageView(stage, Optional.empty(), Optional.empty());
    }

    public static StageView exportedBy(Set<UserId> exporters, StageId stage) {
        return new StageView(stage, Optional.of(Set.copyOf(exporters)), Optional.empty());
    }

    /** The same, for who looks for some of them. */
    public StageView only(Optional<ApplicationStatus> wanted) {
        return new StageView(stage, exporters, wanted);
    }
}
