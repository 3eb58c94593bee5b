package dev.prospector.job.application.port.out;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.prospector.job.application.port.out.template.Templates;
import dev.prospector.job.domain.template.ProcessTemplate;
import dev.prospector.job.domain.template.TemplateId;

public class InMemoryTemplates implements Templates {
    private static final Comparator<Versioned> BY_ID =
            Comparator.comparing(there -> there.template().id().toString());

    private final Map<TemplateId, Versioned> templates = new HashMap<>();

    @Override
    public Optional<Versioned> find(TemplateId id) {
        return Optional.ofNullable(templates.get(id));
    }

    @Override
    public Optional<Versioned> lock(TemplateId id) {
        return find(id);
    }

    @Override
    public Optional<ProcessTemplate> standard() {
        return templates.values().stream()
                .map(Versioned::template)
                .filter(ProcessTemplate::isStandard)
                .findFirst();
    }

    @Override
    public List<Versioned> list(Optional<TemplateId> after, int atMost) {
        var place = after.map(TemplateId::toString).orElse("");
        return templates.values().stream()
                .sorted(BY_ID)
                .filter(there -> there.template().id().toString().compareTo(place) > 0)
                .limit(atMost)
                .toList();
    }

    @Override
    public void add(ProcessTemplate template) {
        if (!template.isStandard() || standard().isEmpty()) {
            templates.put(template.id(), new Versioned(template, 0));
        }
    }

    @Override
    public void save(ProcessTemplate template) {
        templates.computeIfPresent(template.id(), (id, there) -> new Versioned(template, there.version() + 1));
    }

    @Override
    public void remove(TemplateId id) {
        templates.remove(id);
    }
}
