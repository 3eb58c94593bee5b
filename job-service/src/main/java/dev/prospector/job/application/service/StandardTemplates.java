package dev.prospector.job.application.service;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.application.port.out.template.Templates;
import dev.prospector.job.domain.InvalidValue;
import dev.prospector.job.domain.template.ProcessTemplate;
import dev.prospector.job.domain.template.TemplateContent;
import dev.prospector.job.domain.template.TemplateId;

/** Which template a job is made from: the one that is named, else the tenant's standard one, which is made at its first use. */
@ApplicationScoped
class StandardTemplates {
    private final Templates templates;
    private final Clock clock;

    StandardTemplates(Templates templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    TemplateContent content(Optional<TemplateId> named) {
        return named.map(this::named).orElseGet(this::made).content();
    }

    private ProcessTemplate named(TemplateId id) {
        return templates
                .find(id)
                .orElseThrow(() ->
                        new InvalidValue("templateId", "UNKNOWN_TEMPLATE", "must be a process template of this tenant"))
                .template();
    }

    /** The standard one, which is there afterwards. That is no act of anybody, so no audit tells of it. */
    ProcessTemplate made() {
        return templates.standard().orElseGet(() -> {
            templates.add(ProcessTemplate.standard(clock.instant()));
            return templates.standard().orElseThrow();
        });
    }
}
