package dev.prospector.job.adapter.out.persistence.team;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.PlaceListingContract;
import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.application.port.out.team.PlaceListing;
import dev.prospector.job.application.port.out.user.Users;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class JdbcPlaceListingTest extends PlaceListingContract {
    private final String tenant = TestTenants.fresh();

    @Inject
    PlaceListing places;

    @Inject
    Jobs jobs;

    @Inject
    Users users;

    @Inject
    Applications applications;

    @Inject
    Tenants tenants;

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
        return tenants.in(tenant, work);
    }

    @Test
    void another_tenant_finds_nothing() {
        var job = Samples.draft();
        var person = Samples.somebody();
        tenants.in(tenant, () -> {
            jobs.save(job);
            applications.addIfAbsent(ApplicationAdded.exported(job, person, Optional.empty(), Samples.NOW));
        });
        var stranger = TestTenants.fresh();
        var recruiter = Samples.RECRUITER.id();
        assertEquals(List.of(), tenants.in(stranger, () -> places.encounters(recruiter, List.of(person))));
        assertEquals(List.of(), tenants.in(stranger, () -> places.jobs(recruiter, Optional.empty(), 9)));
    }
}
