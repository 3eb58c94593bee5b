package dev.prospector.candidate.adapter.out.persistence.search;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.adapter.out.persistence.search.SearchLead.Way;
import dev.prospector.candidate.domain.match.MatchState;
import dev.prospector.candidate.domain.pool.TalentPoolId;
import dev.prospector.candidate.domain.search.CandidateFilter;
import dev.prospector.candidate.domain.search.CandidateSearch;
import dev.prospector.candidate.domain.search.SearchPosition;
import dev.prospector.candidate.domain.search.SearchWords;
import dev.prospector.kit.data.sql.TenantSql;

/**
 * Chooses what leads to the rows of a search by how many the database thinks there are: its own estimate, for which it looks at both ends of
 * an index and reads no row. Few are read and sorted; more are gone through in the list's order, which ends with the page.
 */
@ApplicationScoped
class JdbcSearchLeads {
    /** About the number of which a page of 50 may be found by going through 50,000 in order. */
    private static final long FEW = 1000;

    private final TenantSql sql;

    JdbcSearchLeads(TenantSql sql) {
        this.sql = sql;
    }

    SearchLead of(CandidateSearch search, Optional<SearchPosition> after) {
        if (search.words().isEmpty()) {
            return isNarrow(search) ? SearchLead.byFilters() : SearchLead.newestFirst(search.filter());
        }
        var word = after.map(place -> begun(search.words(), place.word())).orElseGet(() -> rarest(search.words()));
        return new SearchLead(areFew(search) ? Way.WORD_AND_FILTERS : Way.WORD, word);
    }

    /** Pools and states have keys in the order of the list: one of them alone needs nothing narrow. */
    private boolean isNarrow(CandidateSearch search) {
        var filter = search.filter();
        return search.among().isPresent()
                || areFew(filter)
                || filter.pool().isPresent()
                        && filter.match().filter(this::areFew).isPresent();
    }

    private boolean areFew(CandidateSearch search) {
        var filter = search.filter();
        return search.among().filter(ids -> ids.size() <= FEW).isPresent()
                || areFew(filter)
                || filter.pool().filter(this::areFew).isPresent()
                || filter.match().filter(this::areFew).isPresent();
    }

    private boolean areFew(CandidateFilter filter) {
        return filter.identity().isPresent()
                || filter.updatedSince().filter(this::areFew).isPresent();
    }

    private boolean areFew(Instant since) {
        return FEW
                >= estimated(
                        "candidates force index (candidates_latest_change_first)",
                        "updated_at >= :since",
                        Map.of("since", since));
    }

    private boolean areFew(TalentPoolId pool) {
        return FEW
                >= estimated(
                        "talent_pool_members force index (talent_pool_members_awake)",
                        "pool_id = :pool",
                        Map.of("pool", pool.toString()));
    }

    private boolean areFew(MatchState state) {
        return FEW
                >= estimated(
                        "candidates force index (candidates_by_match)", "match_state = :match", Map.of("match", state));
    }

    private String rarest(SearchWords words) {
        return words.values().size() == 1
                ? words.values().iterator().next()
                : words.values().stream()
                        .min(Comparator.comparing(this::having).thenComparing(Comparator.naturalOrder()))
                        .orElseThrow();
    }

    private long having(String word) {
        return estimated(
                "candidate_search_terms force index (candidate_search_terms_in_order)",
                "address = :address and term like :word escape '!'",
                Map.of("address", SearchWords.isAddress(word), "word", SearchStatement.beginning(word)));
    }

    /** No word that is asked begins another one. */
    private static String begun(SearchWords words, String word) {
        return words.values().stream().filter(word::startsWith).findFirst().orElseThrow();
    }

    /** The first line is that of the table; it says nothing where there cannot be a row. */
    private long estimated(String table, String condition, Map<String, Object> values) {
        return sql.query(
                        "explain select tenant from " + table + " where tenant = :tenant and " + condition,
                        values,
                        row -> row.getLong("rows"))
                .get(0);
    }
}
