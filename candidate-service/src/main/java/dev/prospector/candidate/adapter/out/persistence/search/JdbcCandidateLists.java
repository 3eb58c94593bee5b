package dev.prospector.candidate.adapter.out.persistence.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.application.port.out.search.CandidateLists;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.person.CandidateSource;
import dev.prospector.candidate.domain.search.CandidateSearch;
import dev.prospector.candidate.domain.search.SearchPosition;
import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.sql.TenantSql;

/** Lists by prefix of a name's words, on an index: full text ignores short words and walks all tenants. */
@ApplicationScoped
class JdbcCandidateLists implements CandidateLists {
    private final TenantSql sql;
    private final JdbcSearchLeads leads;

    JdbcCandidateLists(TenantSql sql, JdbcSearchLeads leads) {
        this.sql = sql;
        this.leads = leads;
    }

    @Override
    public List<Summary> page(CandidateSearch search, Optional<SearchPosition> after, int limit) {
        return search.isOnlyAmong() ? newest(search, after, limit) : read(search, after, limit);
    }

    /** The ids tell the order already: only as many are looked up as there is room for, and more only when some of them are gone. */
    private List<Summary> newest(CandidateSearch search, Optional<SearchPosition> after, int limit) {
        var ids = search.among().orElseThrow().stream()
                .filter(id -> after.map(place -> id.compareTo(place.last()) < 0).orElse(true))
                .sorted(Comparator.reverseOrder())
                .toList();
        var page = new ArrayList<Summary>();
        for (int at = 0; at < ids.size() && page.size() < limit; at += limit) {
            var next = Set.copyOf(ids.subList(at, Math.min(at + limit, ids.size())));
            page.addAll(read(search.among(next), after, limit - page.size()));
        }
        return page;
    }

    private List<Summary> read(CandidateSearch search, Optional<SearchPosition> after, int limit) {
        var statement = new SearchStatement(search, leads.of(search, after), after, limit);
        return sql.query(statement.text(), statement.parameters(), JdbcCandidateLists::summary);
    }

    /** Those who are merged are far fewer than those who are asked about may be. */
    @Override
    public Set<CandidateId> answering(Set<CandidateId> ids) {
        var list = new SqlList("id", ids.stream().map(CandidateId::toString).toList());
        var answering = new HashSet<>(ids);
        answering.addAll(sql.query("""
                        select winner_id id from candidates force index (candidates_by_winner)
                        where tenant = :tenant and winner_id is not null and id in (%s)
                        """.formatted(list.names()), list.parameters(), JdbcCandidateLists::id));
        return answering;
    }

    @Override
    public List<Named> named(Collection<CandidateId> ids) {
        var list = new SqlList(
                "id", new HashSet<>(ids).stream().map(CandidateId::toString).toList());
        return sql.query("""
                select asked.id, c.first_name, c.last_name, c.headline from candidates asked
                join candidates c on c.id = coalesce(asked.winner_id, asked.id)
                where asked.tenant = :tenant and c.tenant = :tenant and asked.id in (%s)
                """.formatted(list.names()), list.parameters(), JdbcCandidateLists::named);
    }

    private static Summary summary(ResultSet row) throws SQLException {
        return new Summary(
                id(row),
                row.getString("word"),
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
