package dev.prospector.job.application.port.out;

import java.util.function.Supplier;

import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.application.port.out.posting.ApplyAddresses;
import dev.prospector.job.application.port.out.posting.JobListing;
import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.application.port.out.user.Users;

class InMemoryJobListingTest extends JobListingContract {
    private final InMemoryJobs jobs = new InMemoryJobs();
    private final InMemoryApplications applications = new InMemoryApplications();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryApplyAddresses addresses = new InMemoryApplyAddresses();
    private final JobListing listing = new InMemoryJobListing(jobs, applications, new InMemoryPlaces(users), addresses);

    @Override
    protected JobListing listing() {
        return listing;
    }

    @Override
    protected Jobs jobs() {
        return jobs;
    }

    @Override
    protected Users users() {
        return users;
    }

    @Override
    protected Applications applications() {
        return applications;
    }

    @Override
    protected ApplyAddresses addresses() {
        return addresses;
    }

    @Override
    protected <T> T work(Supplier<T> work) {
        return work.get();
    }
}
