package dev.prospector.job.adapter.out.persistence.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.posting.JobListing;
import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.domain.access.SeenJob;
import dev.prospector.job.domain.posting.JobSearch;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.SearchWords;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

/** Lists read what they show: in a tenant of 10,000 jobs, all called Data Engineer with a number of their own. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JdbcJobSearchPlanTest {
    private static final String DIGITS =
            "(select 0 d union all select 1 union all select 2 union all select 3 union all select 4 union all select 5"
                    + " union all select 6 union all select 7 union all select 8 union all select 9)";
    private static final int PAGE = 50;
    private static final int FEW = 1500;

    private final String tenant = TestTenants.fresh();

    @Inject
    JobListing listing;

    @Inject
    Jobs jobs;

    @Inject
    Tenants tenants;

    @Inject
    TenantSql sql;

    @Inject
    InfraSql statistics;

    @BeforeAll
    void a_tenant_full_of_jobs() throws IOException {
        tenants.in(tenant, this::tenThousandJobs);
        var found = backfill();
        tenants.in(tenant, () -> statistics.update(found, Map.of()));
        tenants.in(tenant, () -> jobs.save(Samples.draft(50_000)));
        tenants.in(
                tenant,
                () -> statistics.query("analyze table jobs, job_words, hiring_team_members", Map.of(), row -> row));
    }

    @Test
    void jobs_from_before_the_search_are_found() {
        var job = look(Samples.ADMIN, "data nr7777", false).get(0).overview();
        assertEquals("JOB-17777", job.number().toString());
        assertEquals(job, look(Samples.ADMIN, "JOB-17777", false).get(0).overview());
    }

    @Test
    void a_rare_word_beside_frequent_ones_is_read_from_the_index() {
        assertReadsFew(Samples.ADMIN, "data nr7777", false, 1);
        assertReadsFew(Samples.ADMIN, "JOB-17777", false, 1);
    }

    @Test
    void everything_is_read_in_the_order_of_the_index() {
        assertReadsFew(Samples.ADMIN, "", false, PAGE);
    }

    @Test
    void ones_own_jobs_are_read_from_ones_places() {
        assertReadsFew(Samples.RECRUITER, "", false, 1);
        assertReadsFew(Samples.RECRUITER, "data engineer", false, 1);
        assertReadsFew(Samples.RECRUITER, "data", true, 1);
    }

    @Test
    void a_page_is_one_statement_however_many_jobs_are_on_it() {
        for (var atMost : List.of(1, PAGE)) {
            tenants.in(tenant, () -> {
                var before = status("Questions");
                listing.newest(Samples.ADMIN, search("data", false), Optional.empty(), atMost);
                var asked = status("Questions") - before;
                assertTrue(asked <= 2, "with the question itself: " + asked);
            });
        }
    }

    private void assertReadsFew(Caller caller, String words, boolean mine, int found) {
        tenants.in(tenant, () -> {
            var before = status("Handler_read%");
            assertEquals(
                    found,
                    listing.newest(caller, search(words, mine), Optional.empty(), PAGE)
                            .size());
            var read = status("Handler_read%") - before;
            assertTrue(read < FEW, words + ", rows read: " + read);
        });
    }

    private List<SeenJob> look(Caller caller, String words, boolean mine) {
        return tenants.in(tenant, () -> listing.newest(caller, search(words, mine), Optional.empty(), PAGE));
    }

    private static JobSearch search(String words, boolean mine) {
        return new JobSearch(SearchWords.asked(words), Optional.empty(), mine);
    }

    private long status(String names) {
        return statistics
                .query("show session status like '" + names + "'", Map.of(), row -> row.getLong("Value"))
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private void tenThousandJobs() {
        sql.update("""
                insert into jobs (id, tenant, version, job_number, title, description, country, workplace_type, status,
                    prospect_enabled, created_at)
                select uuid(), :tenant, 0, 10000 + n, concat('Data Engineer (Nr', n, ')'), 'Text.', 'DE', 'REMOTE', 'ACTIVE',
                    true, now(6)
                from (select a.d * 1000 + b.d * 100 + c.d * 10 + e.d as n
                    from %1$s a cross join %1$s b cross join %1$s c cross join %1$s e) numbers
                """.formatted(DIGITS), Map.of());
    }

    /** The migration's own statement. */
    private static String backfill() throws IOException {
        try (var script = JdbcJobSearchPlanTest.class.getResourceAsStream("/db/migration/V13__job_search.sql")) {
            return Stream.of(new String(script.readAllBytes(), StandardCharsets.UTF_8).split(";"))
                    .filter(statement -> statement.contains("insert ignore"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
