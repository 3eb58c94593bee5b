package dev.prospector.candidate.adapter.out.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.prospector.candidate.domain.CandidateFilter;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.CandidateSearch;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.pool.TalentPoolId;
import dev.prospector.kit.data.SqlList;

/** The one statement of a search: what is not looked for is not in it, so that each has the plan that suits it. */
final class SearchStatement {
    /** Behind every id. */
    private static final String FROM_THE_START = "~";

    private static final String WANTED = "select c.id, c.first_name, c.last_name, c.headline, c.employer, c.source";

    private final StringBuilder text = new StringBuilder(WANTED);
    private final Map<String, Object> parameters = new HashMap<>();

    SearchStatement(CandidateSearch search, Optional<CandidateId> before, int limit) {
        var lead = SearchLead.of(search);
        text.append(lead.from());
        parameters.put("before", before.map(CandidateId::toString).orElse(FROM_THE_START));
        parameters.put("limit", limit);
        words(List.copyOf(search.words().values()));
        filter(search.filter(), lead);
        search.among().ifPresent(this::among);
        text.append(lead.order()).append(" limit :limit");
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

    private void words(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            and("""
                    c.id in (
                        select t%1$d.candidate_id from candidate_search_terms t%1$d
                        where t%1$d.tenant = :tenant and t%1$d.term like :word%1$d escape '!')
                    """.formatted(i), "word" + i, escaped(words.get(i)) + "%");
        }
    }

    /** E-mail addresses may hold what means something else to {@code like}. */
    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
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
        if (lead != SearchLead.POOL) {
            text.append("""
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
