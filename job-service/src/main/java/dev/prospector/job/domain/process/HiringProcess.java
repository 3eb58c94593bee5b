package dev.prospector.job.domain.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The stages of one job in their order, and whether its Prospect stage takes people in.
 *
 * @param hidesOthersFeedback whether interviewers see others' feedback only after their own (product.md 2.11)
 * @param hiringManagersSeeProspects false where they see in Prospect only whom they have exported themselves (product.md 3)
 */
public record HiringProcess(
        List<Stage> stages, boolean prospectEnabled, boolean hidesOthersFeedback, boolean hiringManagersSeeProspects) {
    public HiringProcess {
        stages = List.copyOf(stages);
    }

    /** A plan's stages, as those of one job. */
    public static HiringProcess planned(ProcessPlan plan, Instant now) {
        var stages = plan.stages().stream()
                .map(stage -> new Stage(StageId.madeAt(now), stage.name(), stage.kind()))
                .toList();
        return new HiringProcess(
                stages, plan.prospectEnabled(), plan.hidesOthersFeedback(), plan.hiringManagersSeeProspects());
    }

    /** What it could have been made from. */
    public ProcessPlan plan() {
        var planned = stages.stream()
                .map(stage -> new PlannedStage(stage.name(), stage.kind()))
                .toList();
        return new ProcessPlan(planned, prospectEnabled, hidesOthersFeedback, hiringManagersSeeProspects);
    }

    /** Off stops intake only: who is in Prospect stays there and is shown (product.md 1, architecture.md 4). */
    public HiringProcess withProspect(boolean enabled) {
        return new HiringProcess(stages, enabled, hidesOthersFeedback, hiringManagersSeeProspects);
    }

    /** There in every process: Prospect can be renamed and switched off but not removed (product.md 1). */
    public Stage prospect() {
        return only(StageKind.PROSPECT);
    }

    /**
     * Where people begin whom users add: in Prospect where it is on, else in Application (product.md 2.10).
     *
     * @param addsProspects false for who may add applicants only: those begin in Application
     */
    public Stage entrance(boolean addsProspects) {
        return only(prospectEnabled && addsProspects ? StageKind.PROSPECT : StageKind.APPLICATION);
    }

    /** Empty for a stage of another job. */
    public Optional<Stage> stage(StageId id) {
        return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    /** The first stage of interviews and all behind it; none where nobody is interviewed. */
    public List<StageId> interviewsAndBehind() {
        return stages.stream()
                .dropWhile(stage -> stage.kind() != StageKind.INTERVIEW)
                .map(Stage::id)
                .toList();
    }

    private Stage only(StageKind kind) {
        return stages.stream().filter(stage -> stage.kind() == kind).findFirst().orElseThrow();
    }
}
