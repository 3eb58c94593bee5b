package dev.prospector.job.application.port.out;

import java.util.function.Supplier;

import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.application.port.out.team.PlaceListing;
import dev.prospector.job.application.port.out.user.Users;

class InMemoryPlaceListingTest extends PlaceListingContract {
    private final InMemoryJobs jobs = new InMemoryJobs();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryApplications applications = new InMemoryApplications();
    private final PlaceListing places = new InMemoryPlaceListing(jobs, applications, new InMemoryPlaces(users));

    @Override
    protected PlaceListing places() {
        return places;
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
    protected <T> T work(Supplier<T> work) {
        return work.get();
    }
}
