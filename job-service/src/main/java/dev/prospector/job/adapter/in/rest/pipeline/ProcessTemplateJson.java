package dev.prospector.job.adapter.in.rest.pipeline;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.job.domain.template.SeenTemplate;
import dev.prospector.job.domain.user.UserId;

@Schema(name = "ProcessTemplate")
record ProcessTemplateJson(
        UUID id,

        @Schema(examples = "Engineering") String name,

        @Schema(description = "Whether jobs that name no template are made from it")
        boolean standard,

        List<PlannedStageJson> stages,

        @Schema(description = "Whether the Prospect stage takes people in from the beginning")
        boolean prospectEnabled,

        @Schema(description = "Whether interviewers see others' feedback only after their own")
        boolean hidesOthersFeedback,

        @Schema(
                description =
                        "Whether hiring managers of the job see all prospects, or only whom they have exported themselves")
        boolean hiringManagersSeeProspects,

        @Schema(
                description = "The subjects of those who must approve a job before it is activated",
                examples = "[\"manager\"]")
        List<String> approvers,

        @Schema(description = "What you may do with the template now")
        List<Action> actions) {

    @Schema(name = "ProcessTemplateAction")
    enum Action {
        edit,
        delete
    }

    static ProcessTemplateJson of(SeenTemplate seen) {
        var template = seen.template();
        var content = template.content();
        return new ProcessTemplateJson(
                template.id().value(),
                content.name(),
                template.isStandard(),
                content.plan().stages().stream().map(PlannedStageJson::of).toList(),
                content.plan().prospectEnabled(),
                content.plan().hidesOthersFeedback(),
                content.plan().hiringManagersSeeProspects(),
                content.approvers().stream().map(UserId::value).toList(),
                actions(seen));
    }

    private static List<Action> actions(SeenTemplate seen) {
        if (!seen.changeable()) {
            return List.of();
        }
        return seen.template().isStandard() ? List.of(Action.edit) : List.of(Action.edit, Action.delete);
    }
}
