package dev.prospector.candidate.adapter.out.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.candidate.application.port.out.CandidateLists;
import dev.prospector.candidate.domain.SearchWords;
import dev.prospector.kit.data.InfraSql;
import dev.prospector.kit.data.TenantSql;
import dev.prospector.kit.data.Tenants;
import dev.prospector.testbed.TestTenants;

/** Lists read what they show, not the table: in a tenant of 10,000, beside another one of the same names. */
@QuarkusTest
class JdbcCandidateListsPlanTest {
    private static final String DIGITS =
            "(select 0 d union all select 1 union all select 2 union all select 3 union all select 4 union all select 5"
                    + " union all select 6 union all select 7 union all select 8 union all select 9)";
    private static final int FEW = 600;

    private final String tenant = TestTenants.fresh();

    @Inject
    CandidateLists lists;

    @Inject
    Tenants tenants;

    @Inject
    TenantSql sql;

    @Inject
    InfraSql statistics;

    @BeforeEach
    void two_tenants_full_of_people() {
        tenants.in(tenant, this::tenThousandCandidates);
        tenants.in(TestTenants.fresh(), this::tenThousandCandidates);
        tenants.in(
                tenant,
                () -> statistics.query("analyze table candidates, candidate_search_terms", Map.of(), row -> row));
    }

    @Test
    void the_newest_are_read_from_the_index() {
        assertReadsFew(SearchWords.of(), 50);
    }

    @Test
    void a_rare_word_is_read_from_the_index() {
        assertReadsFew(SearchWords.of("lena777"), 10);
    }

    @Test
    void a_rare_word_beside_a_frequent_one_is_read_from_the_index() {
        assertReadsFew(SearchWords.of("lena7777", "okaf"), 1);
    }

    @Test
    void a_word_that_everyone_has_ends_with_the_page() {
        tenants.in(
                tenant,
                () -> assertEquals(
                        50,
                        lists.page(SearchWords.of("okafor"), Optional.empty(), 50)
                                .size()));
        assertNoScan(SearchWords.of("okafor"));
    }

    private void assertReadsFew(SearchWords words, int found) {
        tenants.in(tenant, () -> {
            var before = rowsRead();
            assertEquals(found, lists.page(words, Optional.empty(), 50).size());
            var read = rowsRead() - before;
            assertTrue(read < FEW, "rows read: " + read);
        });
        assertNoScan(words);
    }

    private void assertNoScan(SearchWords words) {
        Map<String, Object> parameters = new HashMap<>(Map.of("before", "~", "limit", 50));
        List.copyOf(words.values()).forEach(word -> parameters.put("word" + (parameters.size() - 2), word + "%"));
        var plan = tenants.in(
                tenant,
                () -> sql.query(
                        "explain " + JdbcCandidateLists.pageSql(words.values().size()),
                        parameters,
                        row -> row.getString("table") + " " + row.getString("type") + " " + row.getString("key")));
        assertFalse(plan.stream().anyMatch(step -> step.contains(" ALL ") || step.contains(" index ")), plan::toString);
    }

    private long rowsRead() {
        return statistics
                .query("show session status like 'Handler_read%'", Map.of(), row -> row.getLong("Value"))
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private void tenThousandCandidates() {
        sql.update("""
                insert into candidates
                    (id, tenant, version, first_name, last_name, source, made_by_request, created_at)
                select uuid(), :tenant, 0, concat('Lena', a.d, b.d, c.d, e.d), 'Okafor', 'LINKEDIN', 'r-1', now(6)
                from %1$s a cross join %1$s b cross join %1$s c cross join %1$s e
                """.formatted(DIGITS), Map.of());
        sql.update(insertTerms("lower(first_name)"), Map.of());
        sql.update(insertTerms("lower(last_name)"), Map.of());
    }

    private static String insertTerms(String term) {
        return "insert into candidate_search_terms (tenant, term, candidate_id) select tenant, " + term
                + ", id from candidates where tenant = :tenant";
    }
}
