package dev.prospector.job.application.port.out;

import java.util.function.Supplier;

import dev.prospector.job.application.port.out.posting.Jobs;

class InMemoryJobsTest extends JobsContract {
    private final Jobs jobs = new InMemoryJobs();

    @Override
    protected Jobs jobs() {
        return jobs;
    }

    @Override
    protected <T> T work(Supplier<T> work) {
        return work.get();
    }
}
