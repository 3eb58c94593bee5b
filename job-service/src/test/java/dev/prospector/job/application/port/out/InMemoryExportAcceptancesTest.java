package dev.prospector.job.application.port.out;

import java.util.function.Supplier;

import dev.prospector.job.application.port.out.export.ExportAcceptances;

class InMemoryExportAcceptancesTest extends ExportAcceptancesContract {
    private final ExportAcceptances acceptances = new InMemoryExportAcceptances();

    @Override
    protected ExportAcceptances acceptances() {
        return acceptances;
    }

    @Override
    protected <T> T work(Supplier<T> work) {
        return work.get();
    }
}
