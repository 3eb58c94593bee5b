package dev.prospector.job.domain.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.prospector.job.domain.InvalidValue;
import dev.prospector.job.domain.Text;

/**
 * What a process is made from, by a template or for one job: it begins with Prospect and Application and ends with Offer, each there once
 * and under any name (product.md 1); between them comes what the tenant wants.
 *
 * @param hidesOthersFeedback whether interviewers see others' feedback only after their own (product.md 2.11)
 * @param hiringManagersSeeProspects false where they see in Prospect only whom they have exported themselves (product.md 3)
 */
public record ProcessPlan(
        List<PlannedStage> stages,
        boolean prospectEnabled,
        boolean hidesOthersFeedback,
        boolean hiringManagersSeeProspects) {
    public static final int MOST_STAGES = 20;

    private static final Set<StageKind> FIXED = Set.of(StageKind.PROSPECT, StageKind.APPLICATION, StageKind.OFFER);
    private static final List<StageKind> BEGINNING = List.of(StageKind.PROSPECT, StageKind.APPLICATION);

    public ProcessPlan {
        stages = named(stages);
        var kinds = stages.stream().map(PlannedStage::kind).toList();
        if (kinds.size() > MOST_STAGES) {
            throw new InvalidValue("stages", "SIZE", "must be at most " + MOST_STAGES);
        }
        if (!hasFixedStages(kinds)) {
            throw new InvalidValue(
                    "stages", "FIXED_STAGES", "must begin with PROSPECT and APPLICATION, end with OFFER, each once");
        }
    }

    /** One stage of each usual kind, Prospect switched on and seen by hiring managers, feedback open. */
    public static ProcessPlan standard() {
        return new ProcessPlan(
                List.of(
                        new PlannedStage("Prospect", StageKind.PROSPECT),
                        new PlannedStage("Application", StageKind.APPLICATION),
                        new PlannedStage("Interview", StageKind.INTERVIEW),
                        new PlannedStage("Offer", StageKind.OFFER)),
                true,
                false,
                true);
    }

    private static List<PlannedStage> named(List<PlannedStage> stages) {
        var named = new ArrayList<PlannedStage>();
        for (var stage : stages) {
            var field = "stages." + named.size() + ".name";
            named.add(new PlannedStage(Text.line(field, stage.name(), PlannedStage.NAME_MAX), stage.kind()));
        }
        return List.copyOf(named);
    }

    private static boolean hasFixedStages(List<StageKind> kinds) {
        var fixed = kinds.stream().filter(FIXED::contains).toList();
        return fixed.equals(List.of(StageKind.PROSPECT, StageKind.APPLICATION, StageKind.OFFER))
                && kinds.subList(0, BEGINNING.size()).equals(BEGINNING)
                && kinds.get(kinds.size() - 1) == StageKind.OFFER;
    }
}
