package dev.prospector.job.domain.template;

import java.time.Instant;
import java.util.List;

import dev.prospector.job.domain.process.ProcessPlan;

/**
 * From which jobs take their process and approvers when they are made; what happens to it later does not touch them (product.md 1, 2.3).
 *
 * @param isStandard whether it is the tenant's one that the system made, for jobs that name no template
 */
public record ProcessTemplate(TemplateId id, TemplateContent content, boolean isStandard) {
    public static ProcessTemplate made(TemplateContent content, Instant now) {
        return new ProcessTemplate(TemplateId.madeAt(now), content, false);
    }

    /** What a tenant begins with: the usual stages, and no approval. */
    public static ProcessTemplate standard(Instant now) {
        var content = new TemplateContent("Standard", ProcessPlan.standard(), List.of());
        return new ProcessTemplate(TemplateId.madeAt(now), content, true);
    }

    public ProcessTemplate changed(TemplateContent other) {
        return new ProcessTemplate(id, other, isStandard);
    }

    /** Throws {@link StandardTemplate}: jobs without a template need it. */
    public void demandDeletable() {
        if (isStandard) {
            throw new StandardTemplate();
        }
    }
}
