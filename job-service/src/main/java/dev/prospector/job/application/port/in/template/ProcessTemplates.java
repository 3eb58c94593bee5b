package dev.prospector.job.application.port.in.template;

import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.template.SeenTemplate;
import dev.prospector.job.domain.template.TemplateContent;
import dev.prospector.job.domain.template.TemplateId;
import dev.prospector.job.domain.user.Caller;

/**
 * The tenant's process templates (product.md 1, 2.3); the standard one is made when the first is asked for. Who names one gets
 * {@code TemplateNotFound} when the tenant has none of that id. All methods throw {@code ForbiddenAction} for who may not.
 */
public interface ProcessTemplates {
    /**
     * In the order of their making.
     *
     * @param after the last one shown; empty to begin
     */
    List<SeenTemplate> list(Caller caller, Optional<TemplateId> after, int atMost);

    SeenTemplate find(Caller caller, TemplateId id);

    /** @throws dev.prospector.job.domain.InvalidValue when an approver is not known or not active */
    SeenTemplate create(Caller caller, TemplateContent content);

    /**
     * Jobs that were made from it stay as they are; what is the same already changes nothing.
     *
     * @param seen the version that the caller has seen
     * @throws dev.prospector.job.domain.ChangedMeanwhile when it is another by now
     * @throws dev.prospector.job.domain.InvalidValue when an approver is not known or not active
     */
    SeenTemplate change(Caller caller, TemplateId id, int seen, TemplateContent content);

    /** @throws dev.prospector.job.domain.template.StandardTemplate for the one that stays */
    void delete(Caller caller, TemplateId id);
}
