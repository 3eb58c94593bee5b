package dev.prospector.job.application.port.out;

import java.util.function.Supplier;

import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.application.port.out.pipeline.StageEvents;
import dev.prospector.job.application.port.out.posting.Jobs;

class InMemoryApplicationsTest extends ApplicationsContract {
    private final Jobs jobs = new InMemoryJobs();
    private final InMemoryApplications applications = new InMemoryApplications();

    @Override
    protected Applications applications() {
        return applications;
    }

    @Override
    protected StageEvents history() {
        return new InMemoryStageEvents(applications);
    }

    @Override
    protected Jobs jobs() {
        return jobs;
    }

    @Override
    protected long events() {
        return applications.events().size();
    }

    @Override
    protected <T> T work(Supplier<T> work) {
        return work.get();
    }
}
