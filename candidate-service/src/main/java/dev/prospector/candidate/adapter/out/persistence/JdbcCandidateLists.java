package dev.prospector.candidate.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.application.port.out.CandidateLists;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.CandidateSource;
import dev.prospector.candidate.domain.SearchWords;
import dev.prospector.kit.data.SqlList;
import dev.prospector.kit.data.TenantSql;

/** Lists by prefix of a name's words, on an index: full text ignores short words and walks all tenants. */
@ApplicationScoped
class JdbcCandidateLists implements CandidateLists {
    /** Behind every id. */
    private static final String FROM_THE_START = "~";

    private final TenantSql sql;

    JdbcCandidateLists(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Summary> page(SearchWords words, Optional<CandidateId> before, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("before", before.map(CandidateId::toString).orElse(FROM_THE_START));
        parameters.put("limit", limit);
        words.values().forEach(word -> parameters.put("word" + (parameters.size() - 2), word + "%"));
        return sql.query(pageSql(words.values().size()), parameters, JdbcCandidateLists::summary);
    }

    /** Words are letters and digits only, so that none means something else to {@code like}. */
    static String pageSql(int words) {
        var select = new StringBuilder("""
                select c.id, c.first_name, c.last_name, c.headline, c.employer, c.source
                from candidates c
                where c.tenant = :tenant and c.id < :before
                """);
        for (int i = 0; i < words; i++) {
            select.append("""
                    and c.id in (
                        select t%1$d.candidate_id from candidate_search_terms t%1$d
                        where t%1$d.tenant = :tenant and t%1$d.term like :word%1$d)
                    """.formatted(i));
        }
        // Without the tenant in the order, MySQL takes the primary key for it and walks through the other tenants'
        // rows.
        return select.append("order by c.tenant desc, c.id desc limit :limit").toString();
    }

    @Override
    public List<Named> named(Collection<CandidateId> ids) {
        var list = new SqlList(
                "id", new HashSet<>(ids).stream().map(CandidateId::toString).toList());
        return sql.query(
                "select id, first_name, last_name, headline from candidates where tenant = :tenant and id in ("
                        + list.names() + ")",
                list.parameters(),
                JdbcCandidateLists::named);
    }

    private static Summary summary(ResultSet row) throws SQLException {
        return new Summary(
                id(row),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("headline"),
                row.getString("employer"),
                CandidateSource.valueOf(row.getString("source")));
    }

    private static Named named(ResultSet row) throws SQLException {
        return new Named(id(row), row.getString("first_name"), row.getString("last_name"), row.getString("headline"));
    }

    private static CandidateId id(ResultSet row) throws SQLException {
        return CandidateId.parse(row.getString("id")).orElseThrow();
    }
}
