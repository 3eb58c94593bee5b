package dev.prospector.job.domain.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The stages of one job in their order, and whether its Prospect stage takes people in. */
public record HiringProcess(List<Stage> stages, boolean prospectEnabled) {
    public HiringProcess {
        stages = List.copyOf(stages);
    }

    /** The process of a new job: every kind of stage once, Prospect switched on. */
    public static HiringProcess standard(Instant now) {
        var stages = Stream.of(StageKind.values())
                .map(kind -> new Stage(StageId.madeAt(now), kind.usualName(), kind))
                .toList();
        return new HiringProcess(stages, true);
    }

    /** Off stops intake only: who is in Prospect stays there and is shown (product.md 1, architecture.md 4). */
    public HiringProcess withProspect(boolean enabled) {
        return new HiringProcess(stages, enabled);
    }

    /** There in every process: Prospect can be renamed and switched off but not removed (product.md 1). */
    public Stage prospect() {
        return only(StageKind.PROSPECT);
    }

    /** Where people begin whom users add: in Prospect where it is on, else in Application (product.md 2.10). */
    public Stage entrance() {
        return only(prospectEnabled ? StageKind.PROSPECT : StageKind.APPLICATION);
    }

    /** Empty for a stage of another job. */
    public Optional<Stage> stage(StageId id) {
        return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    private Stage only(StageKind kind) {
        return stages.stream().filter(stage -> stage.kind() == kind).findFirst().orElseThrow();
    }
}
