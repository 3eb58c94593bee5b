package dev.prospector.candidate.adapter.out.persistence;

import java.util.EnumSet;
import java.util.Set;

import dev.prospector.candidate.domain.CandidateSearch;
import dev.prospector.candidate.domain.match.MatchState;

/**
 * What leads to the rows of a search. Where nothing narrow does, a key is named that ends with the page: MySQL sorts all of a tenant by
 * another one.
 */
enum SearchLead {
    /** Everybody; a source has too many candidates to lead to them. */
    ORDER("candidates c force index (candidates_newest_first)"),
    MATCH("candidates c force index (candidates_by_match)"),
    POOL(
            "talent_pool_members m force index (primary) straight_join candidates c on c.id = m.candidate_id",
            " and m.tenant = :tenant and m.pool_id = :pool and m.candidate_id < :before",
            "m.pool_id desc, m.candidate_id desc"),
    /** The database chooses among what is narrow. */
    FILTERS("candidates c");

    /** Those at whom somebody has to look, or has looked, are fewer than a pool may have. */
    private static final Set<MatchState> FEW =
            EnumSet.of(MatchState.SUGGESTED, MatchState.CONFLICT, MatchState.NO_MATCH);

    private final String rows;
    private final String condition;
    private final String order;

    /** Without the tenant in the order, MySQL takes the primary key for it and walks through the other tenants' rows. */
    SearchLead(String rows) {
        this(rows, "", "c.tenant desc, c.id desc");
    }

    SearchLead(String rows, String condition, String order) {
        this.rows = rows;
        this.condition = condition;
        this.order = order;
    }

    static SearchLead of(CandidateSearch search) {
        var filter = search.filter();
        if (isNarrow(search)) {
            return FILTERS;
        } else if (filter.pool().isPresent()) {
            return filter.match().filter(FEW::contains).isPresent() ? FILTERS : POOL;
        }
        return filter.match().isPresent() ? MATCH : ORDER;
    }

    private static boolean isNarrow(CandidateSearch search) {
        return !search.words().isEmpty()
                || search.filter().identity().isPresent()
                || search.filter().updatedSince().isPresent()
                || search.among().isPresent();
    }

    String from() {
        return " from " + rows + "\nwhere c.tenant = :tenant and c.id < :before and c.winner_id is null" + condition
                + "\n";
    }

    String order() {
        return "order by " + order;
    }
}
