package dev.prospector.job.adapter.out.persistence.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.JobListingContract;
import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.application.port.out.posting.ApplyAddresses;
import dev.prospector.job.application.port.out.posting.JobListing;
import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.application.port.out.user.Users;
import dev.prospector.job.domain.posting.JobSearch;
import dev.prospector.job.domain.user.SearchWords;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class JdbcJobListingTest extends JobListingContract {
    private final String tenant = TestTenants.fresh();

    @Inject
    JobListing listing;

    @Inject
    Jobs jobs;

    @Inject
    Users users;

    @Inject
    Applications applications;

    @Inject
    ApplyAddresses addresses;

    @Inject
    Tenants tenants;

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
        return tenants.in(tenant, work);
    }

    @Test
    void another_tenant_finds_nothing() {
        var job = Samples.draft();
        tenants.in(tenant, () -> jobs.save(job));
        var stranger = TestTenants.fresh();
        assertEquals(Optional.empty(), tenants.in(stranger, () -> listing.find(Samples.ADMIN, job.id())));
        var all = new JobSearch(SearchWords.asked(""), Optional.empty(), false);
        assertEquals(List.of(), tenants.in(stranger, () -> listing.newest(Samples.ADMIN, all, Optional.empty(), 10)));
    }
}
