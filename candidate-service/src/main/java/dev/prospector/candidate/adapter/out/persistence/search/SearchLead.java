package dev.prospector.candidate.adapter.out.persistence.search;

import java.util.Objects;

import dev.prospector.candidate.domain.search.CandidateFilter;

/**
 * What leads to the rows of a search.
 *
 * @param word of those who are looked for, the one in whose order the list is; null when none is
 */
record SearchLead(Way way, String word) {
    /** Where nothing narrow leads to them, a key is named that ends with the page: MySQL sorts all of a tenant by another one. */
    enum Way {
        /** Everybody; a source has too many candidates to lead to them. */
        ORDER("candidates c force index (candidates_newest_first)"),
        MATCH("candidates c force index (candidates_by_match)"),
        POOL(
                "talent_pool_members m force index (primary) straight_join candidates c on c.id = m.candidate_id",
                "and m.tenant = :tenant and m.pool_id = :pool and m.candidate_id < :before",
                "m.pool_id desc, m.candidate_id desc"),
        /** The database chooses among what is narrow. */
        FILTERS("candidates c"),
        WORD(
                "candidate_search_terms t force index (candidate_search_terms_in_order)"
                        + " straight_join candidates c on c.id = t.candidate_id",
                "and t.tenant = :tenant",
                "t.tenant, t.address, t.term, t.candidate_id desc"),
        /** As {@link #FILTERS}, of those with a word. */
        WORD_AND_FILTERS(
                "candidates c join candidate_search_terms t on t.candidate_id = c.id",
                "and t.tenant = :tenant",
                "t.tenant, t.address, t.term, t.candidate_id desc");

        private final String rows;
        private final String condition;
        private final String order;

        /** Without the tenant in the order, MySQL takes the primary key for it and walks through the other tenants' rows. */
        Way(String rows) {
            this(rows, "", "c.tenant desc, c.id desc");
        }

        Way(String rows, String condition, String order) {
            this.rows = rows;
            this.condition = condition;
            this.order = order;
        }
    }

    SearchLead {
        Objects.requireNonNull(way, "way");
    }

    /** To everybody, or to those in a pool or in a state, newest first. */
    static SearchLead newestFirst(CandidateFilter filter) {
        if (filter.pool().isPresent()) {
            return new SearchLead(Way.POOL, null);
        }
        return new SearchLead(filter.match().isPresent() ? Way.MATCH : Way.ORDER, null);
    }

    static SearchLead byFilters() {
        return new SearchLead(Way.FILTERS, null);
    }

    String from() {
        return " from " + way.rows + "\nwhere c.tenant = :tenant and c.winner_id is null " + way.condition + "\n";
    }

    String order() {
        return "order by " + way.order;
    }
}
