package dev.prospector.candidate.adapter.out.persistence.search;

import static dev.prospector.candidate.adapter.out.persistence.FullTenant.BESIDES;
import static dev.prospector.candidate.adapter.out.persistence.FullTenant.FIRST;
import static dev.prospector.candidate.adapter.out.persistence.FullTenant.LARGE_POOL;
import static dev.prospector.candidate.adapter.out.persistence.FullTenant.SMALL_POOL;
import static dev.prospector.candidate.domain.search.Searches.all;
import static dev.prospector.candidate.domain.search.Searches.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.candidate.adapter.out.persistence.FullTenant;
import dev.prospector.candidate.application.port.out.search.CandidateLists;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.match.MatchState;
import dev.prospector.candidate.domain.person.CandidateSource;
import dev.prospector.candidate.domain.search.CandidateSearch;
import dev.prospector.candidate.domain.search.SearchPosition;
import dev.prospector.candidate.domain.search.SearchWords;
import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.kit.data.sql.Tenants;

/** Lists read what they show, not the table: in a tenant of 50,000, beside another one of the same people. */
@QuarkusTest
class JdbcCandidateListsPlanTest {
    /** How often a row may be read for each that is found: where it is found, where it stands, and once more where it is sorted. */
    private static final long OF_ONE_TABLE = 3;

    /** Where besides it is looked for an earlier word: MariaDB reads it alone, three in all, MySQL the words around it too. */
    private static final long OF_A_BEGINNING = 5;

    /** Where two things have led to a row. */
    private static final long OF_SEVERAL_TABLES = 10;

    @Inject
    CandidateLists lists;

    @Inject
    JdbcSearchLeads leads;

    @Inject
    Tenants tenants;

    @Inject
    TenantSql sql;

    @Inject
    FullTenant full;

    private String tenant;

    @BeforeEach
    void two_tenants_full_of_people() {
        tenant = full.id();
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
            var idle = -full.rowsRead() + full.rowsRead();
            var before = full.rowsRead();
            assertEquals(inJob, lists.answering(inJob));
            var read = full.rowsRead() - before - idle;
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
            var idle = -full.rowsRead() + full.rowsRead();
            var before = full.rowsRead();
            assertEquals(found, lists.page(search, after, 50).size());
            var read = full.rowsRead() - before - idle;
            assertTrue(read <= perRow * found + BESIDES, "rows read: " + read);
        });
    }

    private void assertNoScan(CandidateSearch search) {
        FullTenant.assertNoScan(plan(search));
    }

    private List<String> plan(CandidateSearch search) {
        var lead = tenants.in(tenant, () -> leads.of(search, Optional.empty()));
        var statement = new SearchStatement(search, lead, Optional.empty(), 50);
        return full.plan(statement.text(), statement.parameters());
    }
}
