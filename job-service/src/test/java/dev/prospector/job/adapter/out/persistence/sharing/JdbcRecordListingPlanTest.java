package dev.prospector.job.adapter.out.persistence.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.application.port.out.sharing.RecordListing;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.sharing.RecordType;
import dev.prospector.job.domain.sharing.SharedRecord;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

/** A page of records reads itself and no more: beside as many of another tenant's, whose ids lie between, and beside many private ones. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JdbcRecordListingPlanTest {
    private static final String THOUSAND = """
            (select a.d * 100 + b.d * 10 + c.d as n from %1$s a cross join %1$s b cross join %1$s c) numbers
            """.formatted(
                    "(select 0 d union all select 1 union all select 2 union all select 3 union all select 4 union all select 5"
                            + " union all select 6 union all select 7 union all select 8 union all select 9)");
    private static final String RANDOM_ID =
            "concat(left(md5(concat(:tenant, n)), 8), '-0000-4000-8000-', right(md5(concat(:tenant, n)), 12))";
    private static final int PAGE = 20;
    private static final int FEW = 300;

    /** In the midst of all ids, which are random here. */
    private static final UUID MIDDLE = UUID.fromString("80000000-0000-4000-8000-000000000000");

    private final String tenant = TestTenants.fresh();

    @Inject
    RecordListing records;

    @Inject
    Jobs jobs;

    @Inject
    Tenants tenants;

    @Inject
    TenantSql sql;

    @Inject
    InfraSql statistics;

    @BeforeAll
    void two_tenants_full_of_records() {
        tenants.in(tenant, () -> fill(Samples.draft()));
        tenants.in(TestTenants.fresh(), () -> fill(Samples.draft()));
        tenants.in(
                tenant,
                () -> statistics.query(
                        "analyze table jobs, applications, stage_events, application_notes, application_feedback",
                        Map.of(),
                        row -> row));
    }

    @ParameterizedTest
    @EnumSource
    void a_page_reads_itself_and_no_more(RecordType type) {
        assertReadsFew(() -> {
            var page = records.after(type, Optional.of(MIDDLE), PAGE);
            assertEquals(PAGE, page.size());
            return page;
        });
    }

    @ParameterizedTest
    @EnumSource
    void records_are_found_by_their_ids(RecordType type) {
        var ids = tenants.in(tenant, () -> records.after(type, Optional.empty(), PAGE)).stream()
                .map(SharedRecord::id)
                .toList();
        assertReadsFew(() -> {
            assertEquals(PAGE, records.present(type, ids).size());
            return records.gone(type, ids);
        });
    }

    private void assertReadsFew(Supplier<?> asking) {
        tenants.in(tenant, () -> {
            var before = rowsRead();
            asking.get();
            var read = rowsRead() - before;
            assertTrue(read < FEW, "rows read: " + read);
        });
    }

    private long rowsRead() {
        return statistics
                .query("show session status like 'Handler_read%'", Map.of(), row -> row.getLong("Value"))
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private void fill(Job filled) {
        jobs.save(filled);
        var values = Map.of(
                "job",
                filled.id().toString(),
                "stage",
                filled.process().prospect().id().toString());
        sql.update("""
                insert into jobs (id, tenant, version, job_number, title, description, country, workplace_type, status,
                    prospect_enabled, created_at)
                select %s, :tenant, 0, 10000 + n, 'Data Engineer', 'Text.', 'DE', 'REMOTE', 'ACTIVE', true, now(6)
                from %s""".formatted(RANDOM_ID, THOUSAND), Map.of());
        sql.update("""
                insert into applications (id, tenant, job_id, candidate_id, stage_id, source, since)
                select %s, :tenant, :job, uuid(), :stage, 'MANUAL', now(6) from %s""".formatted(RANDOM_ID, THOUSAND), values);
        sql.update("""
                insert into stage_events (id, tenant, application_id, stage_id, stage_name, occurred_at)
                select uuid(), tenant, id, stage_id, 'Prospect', since from applications
                where tenant = :tenant and job_id = :job""", Map.of("job", filled.id().toString()));
        List.of("PUBLIC", "PRIVATE").forEach(this::notes);
        sql.update("""
                insert into application_feedback (id, tenant, application_id, author, recommendation, evaluations, created_at,
                    submitted_at, version)
                select id, tenant, id, 'recruiter', 'YES', '[]', now(6), now(6), 0 from applications
                where tenant = :tenant""", Map.of());
    }

    /** All on one application. */
    private void notes(String visibility) {
        sql.update(
                """
                insert into application_notes (id, tenant, application_id, author, visibility, text, created_at, version)
                select %s, :tenant, (select min(id) from applications where tenant = :tenant), 'recruiter', :visibility,
                    'Text.', now(6), 0
                from %s""".formatted(RANDOM_ID.replace("n)", "n, :visibility)"), THOUSAND), Map.of("visibility", visibility));
    }
}
