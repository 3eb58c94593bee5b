package dev.prospector.job.application.port.out;

import java.util.function.Supplier;

import dev.prospector.job.application.port.out.template.Templates;

class InMemoryTemplatesTest extends TemplatesContract {
    private final InMemoryTemplates templates = new InMemoryTemplates();

    @Override
    protected Templates templates() {
        return templates;
    }

    @Override
    protected <T> T work(Supplier<T> work) {
        return work.get();
    }
}
