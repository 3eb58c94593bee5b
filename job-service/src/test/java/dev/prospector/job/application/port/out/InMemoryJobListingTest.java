package dev.prospector.job.application.port.out;

import java.util.function.Supplier;

class InMemoryJobListingTest extends JobListingContract {
    private final InMemoryJobs jobs = new InMemoryJobs();
    private final InMemoryApplications applications = new InMemoryApplications();
    private final JobListing listing = new InMemoryJobListing(jobs, applications);

    @Override
    protected JobListing listing() {
        return listing;
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
