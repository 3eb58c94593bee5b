package dev.prospector.candidate.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.application.port.out.CandidateLists;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.CandidateSearch;
import dev.prospector.candidate.domain.CandidateSource;
import dev.prospector.kit.data.SqlList;
import dev.prospector.kit.data.TenantSql;

/** Lists by prefix of a name's words, on an index: full text ignores short words and walks all tenants. */
@ApplicationScoped
class JdbcCandidateLists implements CandidateLists {
    private final TenantSql sql;

    JdbcCandidateLists(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Summary> page(CandidateSearch search, Optional<CandidateId> before, int limit) {
        var statement = new SearchStatement(search, before, limit);
        return sql.query(statement.text(), statement.parameters(), JdbcCandidateLists::summary);
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
