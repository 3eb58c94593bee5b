package dev.prospector.job.adapter.out.persistence.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.ApplicationListingContract;
import dev.prospector.job.application.port.out.pipeline.ApplicationListing;
import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class JdbcApplicationListingTest extends ApplicationListingContract {
    private static final String DIGITS =
            "(select 0 d union all select 1 union all select 2 union all select 3 union all select 4 union all select 5"
                    + " union all select 6 union all select 7 union all select 8 union all select 9)";
    private static final int PAGE = 20;

    private final String tenant = TestTenants.fresh();

    @Inject
    ApplicationListing listing;

    @Inject
    Jobs jobs;

    @Inject
    Applications applications;

    @Inject
    TenantSql sql;

    @Inject
    InfraSql statistics;

    @Inject
    Tenants tenants;

    @Override
    protected ApplicationListing listing() {
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
        return tenants.in(tenant, work);
    }

    @Test
    void another_tenant_finds_nothing() {
        var person = Samples.somebody();
        added(Samples.draft(2001), person);

        assertEquals(
                List.of(),
                tenants.in(
                        TestTenants.fresh(),
                        () -> listing.newestOf(List.of(person), Optional.empty(), Optional.empty(), PAGE)));
    }

    /** Of somebody who is in more jobs than a page has, in a tenant with many more people. */
    @Test
    void a_page_reads_no_more_than_it_shows() {
        var person = Samples.somebody();
        for (int number = 3000; number < 3000 + 2 * PAGE; number++) {
            added(Samples.draft(number), person);
        }
        tenants.in(tenant, this::manyMore);
        tenants.in(tenant, () -> {
            var before = rowsRead();
            assertEquals(
                    PAGE,
                    listing.newestOf(List.of(person), Optional.empty(), Optional.empty(), PAGE)
                            .size());
            // Each application, its stage, and both once more from what was read; the question of it reads a few
            // itself.
            var read = rowsRead() - before;
            assertTrue(read < 10 * PAGE, () -> "rows read: " + read);
        });
    }

    private void added(Job job, CandidateId person) {
        work(() -> {
            jobs.save(job);
            return applications.addIfAbsent(ApplicationAdded.exported(job, person, Optional.empty(), Samples.NOW));
        });
    }

    private long rowsRead() {
        return statistics
                .query("show session status like 'Handler_read%'", Map.of(), row -> row.getLong("Value"))
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Two thousand, in one job. */
    private void manyMore() {
        var job = Samples.draft(4001);
        jobs.save(job);
        sql.update(
                """
                insert into applications (tenant, id, job_id, candidate_id, stage_id, source, since)
                select :tenant, uuid(), :job, uuid(), :stage, 'MANUAL', now(6)
                from %1$s a cross join %1$s b cross join %1$s c cross join (select 1 union all select 2) twice
                """.formatted(DIGITS),
                Map.of(
                        "job", job.id().toString(),
                        "stage", job.process().prospect().id().toString()));
    }
}
