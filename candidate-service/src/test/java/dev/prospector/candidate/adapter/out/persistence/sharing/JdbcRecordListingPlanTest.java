package dev.prospector.candidate.adapter.out.persistence.sharing;

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

import dev.prospector.candidate.application.port.out.sharing.RecordListing;
import dev.prospector.candidate.domain.sharing.RecordType;
import dev.prospector.candidate.domain.sharing.SharedRecord;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

/**
 * A page of records reads itself and no more, in two statements at most: beside as many of another tenant's, whose ids lie between, and
 * beside as many private ones.
 */
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
    private static final int STATEMENTS = 2;

    /** In the midst of all ids, which are random here. */
    private static final UUID MIDDLE = UUID.fromString("80000000-0000-4000-8000-000000000000");

    private final String tenant = TestTenants.fresh();

    @Inject
    RecordListing records;

    @Inject
    Tenants tenants;

    @Inject
    TenantSql sql;

    @Inject
    InfraSql statistics;

    @BeforeAll
    void two_tenants_full_of_records() {
        tenants.in(tenant, this::fill);
        tenants.in(TestTenants.fresh(), this::fill);
        tenants.in(
                tenant,
                () -> statistics.query(
                        "analyze table candidates, candidate_identities, candidate_notes", Map.of(), row -> row));
    }

    @ParameterizedTest
    @EnumSource
    void a_page_reads_itself_and_no_more(RecordType type) {
        assertReadsFew(() -> records.after(type, Optional.of(MIDDLE), PAGE));
    }

    @ParameterizedTest
    @EnumSource
    void records_are_found_by_their_ids(RecordType type) {
        var ids = tenants.in(tenant, () -> records.after(type, Optional.empty(), PAGE)).stream()
                .map(SharedRecord::id)
                .toList();
        assertReadsFew(() -> records.present(type, ids));
        tenants.in(tenant, () -> assertEquals(List.of(), records.gone(type, ids)));
    }

    private void assertReadsFew(Supplier<List<SharedRecord>> asking) {
        tenants.in(tenant, () -> {
            var before = status("Handler_read%");
            var asked = status("Questions");
            assertEquals(PAGE, asking.get().size());
            var statements = status("Questions") - asked - 1;
            var read = status("Handler_read%") - before;
            assertTrue(read < FEW, "rows read: " + read);
            assertTrue(statements <= STATEMENTS, "statements: " + statements);
        });
    }

    private long status(String name) {
        return statistics
                .query("show session status like '" + name + "'", Map.of(), row -> row.getLong("Value"))
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private void fill() {
        sql.update("""
                insert into candidates (id, tenant, version, last_name, source, created_at, updated_at)
                select %s, :tenant, 0, 'Okafor', 'MANUAL', now(6), now(6) from %s""".formatted(RANDOM_ID, THOUSAND), Map.of());
        List.of("EMAIL", "PHONE").forEach(this::identities);
        List.of("PUBLIC", "PRIVATE").forEach(this::notes);
    }

    private void identities(String kind) {
        sql.update("""
                insert into candidate_identities
                    (candidate_id, kind, identity_key, tenant, given_text, channel, channel_reference, evidence, position)
                select id, :kind, id, tenant, 'x', 'MANUAL', 'recruiter', false, 0 from candidates where tenant = :tenant
                """, Map.of("kind", kind));
    }

    /** All on one candidate. */
    private void notes(String visibility) {
        sql.update(
                """
                insert into candidate_notes (id, tenant, candidate_id, author, visibility, text, created_at, version)
                select %s, :tenant, (select min(id) from candidates where tenant = :tenant), 'recruiter', :visibility,
                    'Text.', now(6), 0
                from %s""".formatted(RANDOM_ID.replace("n)", "n, :visibility)"), THOUSAND), Map.of("visibility", visibility));
    }
}
