package dev.prospector.job.application.port.out;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.template.Templates;
import dev.prospector.job.application.port.out.template.Templates.Versioned;
import dev.prospector.job.domain.process.PlannedStage;
import dev.prospector.job.domain.process.ProcessPlan;
import dev.prospector.job.domain.process.StageKind;
import dev.prospector.job.domain.template.ProcessTemplate;
import dev.prospector.job.domain.template.TemplateContent;
import dev.prospector.job.domain.template.TemplateId;
import dev.prospector.job.domain.user.UserId;

/** What all {@link Templates} do. */
public abstract class TemplatesContract {
    protected abstract Templates templates();

    /** One piece of work, in the tenant of this test. */
    protected abstract <T> T work(Supplier<T> work);

    @Test
    void every_word_of_a_template_is_kept() {
        var plan = new ProcessPlan(
                List.of(
                        new PlannedStage("Würdige Leute 👩‍💻", StageKind.PROSPECT),
                        new PlannedStage("In", StageKind.APPLICATION),
                        new PlannedStage("CUSTOM task, at home", StageKind.CUSTOM),
                        new PlannedStage("Phone", StageKind.SCREEN),
                        new PlannedStage("Offer", StageKind.OFFER)),
                false,
                true,
                false);
        var approvers = List.of(new UserId("b c"), new UserId("A|ä"));
        var template = added(new TemplateContent("Ingénieurs", plan, approvers));
        assertEquals(
                Optional.of(new Versioned(template, 0)), work(() -> templates().find(template.id())));
        assertEquals(
                Optional.of(new Versioned(template, 0)), work(() -> templates().lock(template.id())));
    }

    @Test
    void a_change_is_the_next_version() {
        var template = added(Samples.approvedBy("manager"));
        var changed = template.changed(Samples.STANDARD);
        work(() -> {
            templates().save(changed);
            return changed;
        });
        assertEquals(
                Optional.of(new Versioned(changed, 1)), work(() -> templates().find(template.id())));
    }

    @Test
    void a_tenant_has_one_standard_template_and_many_others() {
        assertEquals(Optional.empty(), work(() -> templates().standard()));
        var standard = added(ProcessTemplate.standard(Samples.NOW));
        added(ProcessTemplate.standard(Samples.NOW));
        added(Samples.STANDARD);
        added(Samples.STANDARD);
        assertEquals(Optional.of(standard), work(() -> templates().standard()));
        assertEquals(3, list(Optional.empty(), 10).size());
    }

    @Test
    void they_are_listed_in_the_order_of_their_making() {
        var first = added(ProcessTemplate.made(Samples.STANDARD, Samples.NOW));
        var second = added(ProcessTemplate.made(Samples.STANDARD, Samples.NOW.plusMillis(1)));
        var third = added(ProcessTemplate.made(Samples.STANDARD, Samples.NOW.plusMillis(2)));
        assertEquals(List.of(first, second), list(Optional.empty(), 2));
        assertEquals(List.of(third), list(Optional.of(second.id()), 2));
    }

    @Test
    void a_removed_one_is_gone() {
        var template = added(Samples.STANDARD);
        work(() -> {
            templates().remove(template.id());
            return template;
        });
        assertEquals(Optional.empty(), work(() -> templates().find(template.id())));
        assertEquals(Optional.empty(), work(() -> templates().lock(template.id())));
    }

    private List<ProcessTemplate> list(Optional<TemplateId> after, int atMost) {
        return work(() -> templates().list(after, atMost)).stream()
                .map(Versioned::template)
                .toList();
    }

    private ProcessTemplate added(TemplateContent content) {
        return added(ProcessTemplate.made(content, Samples.NOW));
    }

    private ProcessTemplate added(ProcessTemplate template) {
        return work(() -> {
            templates().add(template);
            return template;
        });
    }
}
