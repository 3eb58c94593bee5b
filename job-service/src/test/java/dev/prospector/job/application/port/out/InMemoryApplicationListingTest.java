package dev.prospector.job.application.port.out;

import java.util.function.Supplier;

import dev.prospector.job.application.port.out.pipeline.ApplicationListing;
import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.application.port.out.posting.Jobs;

class InMemoryApplicationListingTest extends ApplicationListingContract {
    private final InMemoryJobs jobs = new InMemoryJobs();
    private final InMemoryApplications applications = new InMemoryApplications();

    @Override
    protected ApplicationListing listing() {
        return new InMemoryApplicationListing(jobs, applications);
    }

    @Override
    protected Jobs jobs() {
        return jobs;
    }

    @Override
    protected Applications applications() {
        return applications;
    }

    @Override
    protected <T> T work(Supplier<T> work) {
        return work.get();
    }
}
