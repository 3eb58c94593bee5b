package dev.prospector.candidate.adapter.out.persistence.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.pool.TalentPoolId;
import dev.prospector.candidate.domain.search.CandidateFilter;
import dev.prospector.candidate.domain.search.CandidateSearch;
import dev.prospector.candidate.domain.search.SearchPosition;
import dev.prospector.candidate.domain.search.SearchWords;
import dev.prospector.kit.data.sql.SqlList;

/** The one statement of a search: what is not looked for is not in it, so that each has the plan that suits it. */
final class SearchStatement {
    /** Behind every id. */
    private static final String FROM_THE_START = "~";

    private static final String WANTED = "select c.id, c.first_name, c.last_name, c.headline, c.employer, c.source, ";

    private final StringBuilder text = new StringBuilder(WANTED);
    private final Map<String, Object> parameters = new HashMap<>();

    SearchStatement(CandidateSearch search, SearchLead lead, Optional<SearchPosition> after, int limit) {
        text.append(lead.word() == null ? "null word" : "t.term word").append(lead.from());
        parameters.put("limit", limit);
        if (lead.word() == null) {
            before(after);
        } else {
            leading(lead.word());
            after.ifPresent(this::after);
            search.words().values().stream()
                    .filter(word -> !word.equals(lead.word()))
                    .forEach(this::beside);
        }
        filter(search.filter(), lead);
        search.among().ifPresent(this::among);
        text.append(lead.order()).append(" limit :limit");
    }

    private void before(Optional<SearchPosition> after) {
        var before = after.map(place -> place.last().toString()).orElse(FROM_THE_START);
        and("c.id < :before", "before", before);
    }

    private void filter(CandidateFilter filter, SearchLead lead) {
        filter.identity().ifPresent(this::identity);
        filter.source().ifPresent(source -> and("c.source = :source", "source", source));
        filter.updatedSince().ifPresent(since -> and("c.updated_at >= :since", "since", since));
        filter.match().ifPresent(state -> and("c.match_state = :match", "match", state));
        filter.pool().ifPresent(pool -> pool(pool, lead));
    }

    String text() {
        return text.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /**
     * Each candidate stands where the first of their words stands that begins so. The whole word is the first one; of a longer one it has to
     * be asked. What is asked of one candidate is compared as a row: anything else the databases may turn into a question about all who have
     * such a word, and MariaDB looks the answer up in a table of its own before it asks.
     */
    private void leading(String word) {
        parameters.put("whole", word);
        and("t.address = :address", "address", SearchWords.isAddress(word));
        and("t.term like :word escape '!'", "word", beginning(word));
        text.append("""
                and (t.term = :whole or (t.term, 1) = (
                    select s.term, 1 from candidate_search_terms s force index (candidate_search_terms_by_candidate)
                    where s.candidate_id = t.candidate_id and s.tenant = :tenant and s.address = t.address
                    and s.term like :word escape '!' order by s.term limit 1))
                """);
    }

    private void after(SearchPosition place) {
        parameters.put("before", place.last().toString());
        and("(t.term > :last or t.term = :last and t.candidate_id < :before)", "last", place.word());
    }

    private void beside(String word) {
        var name = "word" + parameters.size();
        and("""
                (1, 1) = (select 1, 1 from candidate_search_terms o force index (candidate_search_terms_by_candidate)
                    where o.candidate_id = t.candidate_id and o.tenant = :tenant
                    and o.term like :%s escape '!' limit 1)
                """.formatted(name), name, beginning(word));
    }

    /** E-mail addresses may hold what means something else to {@code like}. */
    static String beginning(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private void identity(IdentityKey key) {
        and("""
                c.id in (
                    select i.candidate_id from candidate_identities i
                    where i.tenant = :tenant and i.kind = :kind and i.identity_key = :identity)
                """, "identity", key.value());
        parameters.put("kind", key.kind());
    }

    private void pool(TalentPoolId pool, SearchLead lead) {
        parameters.put("pool", pool.toString());
        switch (lead.way()) {
            case POOL -> {} // by the lead itself
            case WORD -> text.append("""
                    and (1, 1) = (select 1, 1 from talent_pool_members m force index (primary)
                        where m.pool_id = :pool and m.candidate_id = t.candidate_id and m.tenant = :tenant limit 1)
                    """);
            default -> text.append("""
                    and c.id in (
                        select m.candidate_id from talent_pool_members m where m.tenant = :tenant and m.pool_id = :pool)
                    """);
        }
    }

    private void among(Set<CandidateId> ids) {
        var list = new SqlList("id", ids.stream().map(CandidateId::toString).toList());
        text.append("and c.id in (").append(list.names()).append(")\n");
        parameters.putAll(list.parameters());
    }

    private void and(String condition, String name, Object value) {
        text.append("and ").append(condition).append('\n');
        parameters.put(name, value);
    }
}
