package dev.prospector.job.domain.template;

import java.util.List;

import dev.prospector.job.domain.InvalidValue;
import dev.prospector.job.domain.Text;
import dev.prospector.job.domain.process.ProcessPlan;
import dev.prospector.job.domain.user.UserId;

/**
 * All that a template says.
 *
 * @param approvers who must agree before a job made from it is activated; nobody, then it needs no approval
 */
public record TemplateContent(String name, ProcessPlan plan, List<UserId> approvers) {
    public static final int NAME_MAX = 100;
    public static final int MOST_APPROVERS = 20;

    public TemplateContent {
        name = Text.line("name", name, NAME_MAX);
        approvers = List.copyOf(approvers);
        if (approvers.size() > MOST_APPROVERS) {
            throw new InvalidValue("approvers", "SIZE", "must be at most " + MOST_APPROVERS);
        }
        if (approvers.stream().distinct().count() < approvers.size()) {
            throw new InvalidValue("approvers", "TWICE", "must name each user once");
        }
    }
}
