package dev.prospector.candidate.adapter.out.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.CandidateSearch;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.kit.data.SqlList;

/** The one statement of a search: what is not looked for is not in it, so that each has the plan that suits it. */
final class SearchStatement {
    /** Behind every id. */
    private static final String FROM_THE_START = "~";

    private static final String WANTED =
            "select c.id, c.first_name, c.last_name, c.headline, c.employer, c.source from candidates c";

    private final StringBuilder text = new StringBuilder(WANTED);
    private final Map<String, Object> parameters = new HashMap<>();

    SearchStatement(CandidateSearch search, Optional<CandidateId> before, int limit) {
        if (isOfAll(search)) {
            // MySQL sorts the whole tenant by another key that begins with it.
            text.append(" force index (candidates_newest_first)");
        }
        text.append("\nwhere c.tenant = :tenant and c.id < :before and c.winner_id is null\n");
        parameters.put("before", before.map(CandidateId::toString).orElse(FROM_THE_START));
        parameters.put("limit", limit);
        words(List.copyOf(search.words().values()));
        search.identity().ifPresent(this::identity);
        search.source().ifPresent(source -> and("c.source = :source", "source", source));
        search.updatedSince().ifPresent(since -> and("c.updated_at >= :since", "since", since));
        search.among().ifPresent(this::among);
        // Without the tenant in the order, MySQL takes the primary key for it and walks through the other tenants'
        // rows.
        text.append("order by c.tenant desc, c.id desc limit :limit");
    }

    /** Whether nothing but the order leads to the rows: a source has too many candidates for that. */
    private static boolean isOfAll(CandidateSearch search) {
        return search.words().values().isEmpty()
                && search.identity().isEmpty()
                && search.updatedSince().isEmpty()
                && search.among().isEmpty();
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
