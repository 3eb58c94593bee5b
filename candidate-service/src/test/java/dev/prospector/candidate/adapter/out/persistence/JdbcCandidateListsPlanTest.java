package dev.prospector.candidate.adapter.out.persistence;

import static dev.prospector.candidate.domain.Searches.all;
import static dev.prospector.candidate.domain.Searches.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.candidate.application.port.out.CandidateLists;
import dev.prospector.candidate.application.port.out.merge.Lookalikes;
import dev.prospector.candidate.domain.Candidate;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.CandidateSearch;
import dev.prospector.candidate.domain.CandidateSource;
import dev.prospector.candidate.domain.Details;
import dev.prospector.candidate.domain.EnteredPerson;
import dev.prospector.candidate.domain.PersonName;
import dev.prospector.candidate.domain.Profile;
import dev.prospector.candidate.domain.SearchPosition;
import dev.prospector.candidate.domain.SearchWords;
import dev.prospector.candidate.domain.identity.Identity;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.identity.Origin;
import dev.prospector.candidate.domain.match.MatchState;
import dev.prospector.candidate.domain.pool.TalentPoolId;
import dev.prospector.kit.data.InfraSql;
import dev.prospector.kit.data.TenantSql;
import dev.prospector.kit.data.Tenants;
import dev.prospector.testbed.TestTenants;

/** Lists read what they show, not the table: in a tenant of 50,000, beside another one of the same people. */
@QuarkusTest
class JdbcCandidateListsPlanTest {
    private static final String DIGITS =
            "(select 0 d union all select 1 union all select 2 union all select 3 union all select 4 union all select 5"
                    + " union all select 6 union all select 7 union all select 8 union all select 9)";
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    /** What a statement reads besides its rows: the beginnings and ends of ranges. */
    private static final int BESIDES = 20;

    /** How often a row may be read for each that is found: where it is found, where it stands, and once more where it is sorted. */
    private static final long OF_ONE_TABLE = 3;

    /** Where besides it is looked for an earlier word: MariaDB reads it alone, three in all, MySQL the words around it too. */
    private static final long OF_A_BEGINNING = 5;

    /** Where two things have led to a row. */
    private static final long OF_SEVERAL_TABLES = 10;

    private static final TalentPoolId LARGE_POOL = new TalentPoolId(UUID.randomUUID());
    private static final TalentPoolId SMALL_POOL = new TalentPoolId(UUID.randomUUID());

    private static String tenant;

    @Inject
    CandidateLists lists;

    @Inject
    JdbcSearchLeads leads;

    @Inject
    Lookalikes lookalikes;

    @Inject
    Tenants tenants;

    @Inject
    TenantSql sql;

    @Inject
    InfraSql statistics;

    @BeforeEach
    void two_tenants_full_of_people() {
        if (tenant == null) {
            var full = TestTenants.fresh();
            tenants.in(full, this::fiftyThousandCandidates);
            tenants.in(full, this::pools);
            tenants.in(TestTenants.fresh(), this::fiftyThousandCandidates);
            tenants.in(
                    full,
                    () -> statistics.query(
                            "analyze table candidates, candidate_search_terms, candidate_identities, talent_pool_members",
                            Map.of(),
                            row -> row));
            tenant = full;
        }
    }

    @Test
    void the_newest_are_read_from_the_index() {
        assertReadsFew(CandidateSearch.of(SearchWords.of()), 50);
    }

    @Test
    void a_rare_word_is_read_from_the_index() {
        assertReadsFew(CandidateSearch.of(SearchWords.of("lena1777")), 10);
    }

    @Test
    void a_rare_word_beside_a_frequent_one_is_read_from_the_index() {
        assertReadsFew(CandidateSearch.of(SearchWords.of("lena17777", "okaf")), 1);
    }

    @Test
    void the_beginning_of_an_email_address_is_read_from_the_index() {
        assertReadsFew(CandidateSearch.of(SearchWords.asked("lena_1777@exam")), 0);
        assertReadsFew(CandidateSearch.of(SearchWords.asked("lena_17777@exam")), 1);
    }

    @Test
    void an_email_address_is_read_from_the_index() {
        var key = new IdentityKey(IdentityKind.EMAIL, "lena_17777@example.org");
        assertReadsFew(all().identity(key).whole(), 1);
    }

    @Test
    void the_last_changed_are_read_from_the_index() {
        assertReadsFew(
                all().source(CandidateSource.LINKEDIN)
                        .updatedSince(FIRST.plusSeconds(49_990))
                        .whole(),
                10);
    }

    /** However many agree: two statements. */
    @Test
    void who_may_be_the_same_person_is_read_from_the_indexes() {
        var twin = Candidate.entered(
                new EnteredPerson(
                        new Details(
                                new PersonName("Lena17777", "Okafor"), new Profile(null, "Nordwind AG", null), false),
                        Identity.email("lena_17777@example.org", Origin.manual("recruiter")).stream()
                                .toList(),
                        "recruiter"),
                FIRST);
        var keys = Set.of(new IdentityKey(IdentityKind.EMAIL, "lena_17777@example.org"));
        tenants.in(tenant, () -> {
            var idle = -rowsRead() + rowsRead();
            var before = rowsRead();
            assertEquals(1, lookalikes.of(twin, keys).size());
            var read = rowsRead() - before - idle;
            assertTrue(read <= 3 + BESIDES, "rows read: " + read);
        });
        var statement = new LookalikeStatement(twin, keys);
        assertNoScan(statement.text(), statement.parameters());
    }

    @Test
    void those_in_one_state_of_the_match_are_read_from_the_index_be_they_few_or_nearly_all() {
        assertReadsFew(all().match(MatchState.CONFLICT).whole(), 10);
        assertReadsFew(all().match(MatchState.NONE).whole(), 50);
    }

    @Test
    void those_in_a_pool_are_read_from_the_index_be_they_few_or_many() {
        assertReadsFew(all().pool(SMALL_POOL).whole(), 10);
        assertReadsFew(all().pool(LARGE_POOL).whole(), 50);
        assertReadsFew(all().pool(LARGE_POOL).source(CandidateSource.LINKEDIN).whole(), 50);
    }

    @Test
    void few_in_a_large_pool_and_all_in_it_are_read_from_the_index_whatever_the_state_of_the_match() {
        assertReads(all().pool(LARGE_POOL).match(MatchState.CONFLICT).whole(), 10, OF_SEVERAL_TABLES);
        assertReads(all().pool(LARGE_POOL).match(MatchState.NONE).whole(), 50, OF_SEVERAL_TABLES);
    }

    @Test
    void a_rare_word_in_a_large_pool_is_read_from_the_index() {
        assertReads(words("lena17777").pool(LARGE_POOL).whole(), 1, OF_SEVERAL_TABLES);
        assertReads(words("lena1777").pool(SMALL_POOL).whole(), 10, OF_SEVERAL_TABLES);
    }

    @Test
    void of_those_in_a_job_the_page_is_read_and_no_more() {
        var inJob = Set.copyOf(tenants.in(
                tenant,
                () -> sql.query(
                        "select id from candidates where tenant = :tenant order by first_name limit 5000",
                        Map.of(),
                        row -> CandidateId.parse(row.getString("id")).orElseThrow())));
        tenants.in(tenant, () -> {
            var idle = -rowsRead() + rowsRead();
            var before = rowsRead();
            assertEquals(inJob, lists.answering(inJob));
            var read = rowsRead() - before - idle;
            assertTrue(read <= BESIDES, "rows read: " + read);
        });
        assertReads(all().among(inJob).whole(), 50, OF_ONE_TABLE);
        assertReads(words("lena0177").among(inJob).whole(), 10, OF_SEVERAL_TABLES);
    }

    @Test
    void a_word_that_everyone_has_is_read_page_by_page() {
        assertPages(words("okafor").whole(), OF_ONE_TABLE);
        assertPages(words("oka").whole(), OF_A_BEGINNING);
        assertPages(words("lena").whole(), OF_A_BEGINNING);
    }

    @Test
    void a_word_that_everyone_has_is_read_page_by_page_whatever_else_nearly_everyone_is() {
        assertPages(words("okafor").source(CandidateSource.LINKEDIN).whole(), OF_ONE_TABLE);
        assertPages(words("okafor").updatedSince(FIRST).whole(), OF_ONE_TABLE);
        assertPages(words("okafor").match(MatchState.NONE).whole(), OF_ONE_TABLE);
    }

    @Test
    void a_further_word_and_a_large_pool_cost_some_rows_more() {
        assertPages(words("oka", "lena").whole(), OF_SEVERAL_TABLES);
        assertPages(words("oka", "lena1").pool(LARGE_POOL).whole(), OF_SEVERAL_TABLES);
    }

    @Test
    void all_changes_of_nearly_everyone_are_read_newest_candidates_first() {
        assertReadsFew(all().updatedSince(FIRST).whole(), 50);
        assertReadsFew(
                all().updatedSince(FIRST).source(CandidateSource.LINKEDIN).whole(), 50);
    }

    /** The first page, and the one that goes on after it. */
    private void assertPages(CandidateSearch search, long perRow) {
        assertReads(search, Optional.empty(), 50, perRow);
        var first = tenants.in(tenant, () -> lists.page(search, Optional.empty(), 50));
        assertReads(search, Optional.of(first.get(49).position()), 50, perRow);
        assertNoScan(search);
        assertTrue(plan(search).stream().anyMatch(step -> step.contains("candidate_search_terms_in_order")));
    }

    private void assertReadsFew(CandidateSearch search, int found) {
        assertReads(search, found, OF_ONE_TABLE);
        assertNoScan(search);
    }

    private void assertReads(CandidateSearch search, int found, long perRow) {
        assertReads(search, Optional.empty(), found, perRow);
    }

    private void assertReads(CandidateSearch search, Optional<SearchPosition> after, int found, long perRow) {
        tenants.in(tenant, () -> {
            var idle = -rowsRead() + rowsRead();
            var before = rowsRead();
            assertEquals(found, lists.page(search, after, 50).size());
            var read = rowsRead() - before - idle;
            assertTrue(read <= perRow * found + BESIDES, "rows read: " + read);
        });
    }

    private void assertNoScan(CandidateSearch search) {
        assertNoScan(plan(search));
    }

    private void assertNoScan(String statement, Map<String, Object> parameters) {
        assertNoScan(plan(statement, parameters));
    }

    private List<String> plan(CandidateSearch search) {
        var lead = tenants.in(tenant, () -> leads.of(search, Optional.empty()));
        var statement = new SearchStatement(search, lead, Optional.empty(), 50);
        return plan(statement.text(), statement.parameters());
    }

    private List<String> plan(String statement, Map<String, Object> parameters) {
        return tenants.in(
                tenant,
                () -> sql.query(
                        "explain " + statement,
                        parameters,
                        row -> row.getString("table") + " " + row.getString("type") + " " + row.getString("key")));
    }

    private static void assertNoScan(List<String> plan) {
        assertFalse(
                plan.stream()
                        .anyMatch(step ->
                                !step.startsWith("<union") && (step.contains(" ALL ") || step.contains(" index "))),
                plan::toString);
    }

    private long rowsRead() {
        return statistics
                .query("show session status like 'Handler_read%'", Map.of(), row -> row.getLong("Value"))
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private void fiftyThousandCandidates() {
        sql.update("""
                insert into candidates
                    (id, tenant, version, first_name, last_name, source, made_by_request, created_at, updated_at)
                select uuid(), :tenant, 0, concat('Lena', n.digits), 'Okafor', 'LINKEDIN', 'r-1', :first,
                    date_add(:first, interval n.digits second)
                from (select concat(a.d, b.d, c.d, e.d, f.d) as digits
                    from %1$s a cross join %1$s b cross join %1$s c cross join %1$s e cross join %1$s f where a.d < 5) n
                """.formatted(DIGITS), Map.of("first", FIRST));
        sql.update("""
                insert into candidate_identities
                    (candidate_id, kind, identity_key, tenant, given_text, channel, channel_reference, evidence, position)
                select id, 'EMAIL', replace(lower(concat(first_name, '@example.org')), 'lena', 'lena_'), tenant, 'x', 'EXPORT',
                    'r-1', false, 0
                from candidates where tenant = :tenant
                """, Map.of());
        sql.update(
                "update candidates set match_state = 'CONFLICT' where tenant = :tenant and first_name like 'Lena1777%'",
                Map.of());
        sql.update(insertTerms("lower(first_name)"), Map.of());
        sql.update(insertTerms("lower(last_name)"), Map.of());
        sql.update(
                "insert into candidate_search_terms (tenant, term, candidate_id) select tenant, identity_key,"
                        + " candidate_id from candidate_identities where tenant = :tenant",
                Map.of());
    }

    /** Nearly half of all, and ten. */
    private void pools() {
        pool(LARGE_POOL, "Lena1%");
        pool(SMALL_POOL, "Lena1777%");
    }

    private void pool(TalentPoolId id, String members) {
        var values = Map.of("pool", id.toString(), "members", members);
        sql.update("""
                insert into talent_pools (id, tenant, version, kind, name, owner, created_at)
                values (:pool, :tenant, 0, 'OWN', 'Engineers', 'recruiter', now(6))
                """, values);
        sql.update("""
                insert into talent_pool_members (pool_id, candidate_id, tenant, added_by, added_at)
                select :pool, id, tenant, 'recruiter', now(6) from candidates
                where tenant = :tenant and first_name like :members
                """, values);
    }

    private static String insertTerms(String term) {
        return "insert into candidate_search_terms (tenant, term, candidate_id) select tenant, " + term
                + ", id from candidates where tenant = :tenant";
    }
}
