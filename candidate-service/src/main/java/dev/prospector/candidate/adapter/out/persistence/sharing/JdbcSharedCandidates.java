package dev.prospector.candidate.adapter.out.persistence.sharing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.match.MatchedBy;
import dev.prospector.candidate.domain.person.Details;
import dev.prospector.candidate.domain.person.PersonName;
import dev.prospector.candidate.domain.person.Profile;
import dev.prospector.candidate.domain.sharing.RecordType;
import dev.prospector.candidate.domain.sharing.SharedRecord;
import dev.prospector.candidate.domain.sharing.SharedRecord.OfCandidate;
import dev.prospector.kit.data.record.RecordRange;
import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.sql.TenantSql;

/**
 * Candidates with what they are known by, which is read last: so it is as new as the version or newer, and the notice of what is newer is
 * yet to come.
 */
@ApplicationScoped
class JdbcSharedCandidates {
    private static final String CANDIDATES = """
            select id, version, first_name, last_name, headline, employer, location, do_not_contact, matched_by, created_at,
                coalesce(updated_at, created_at) changed_at
            from candidates force index (candidates_newest_first)
            where tenant = :tenant and winner_id is null""";

    private static final String IDENTITIES = """
            select candidate_id, kind, given_text from candidate_identities force index (primary)
            where tenant = :tenant and candidate_id in (%s) and kind <> 'EXTERNAL_ID' order by position
            """;

    private final TenantSql sql;

    JdbcSharedCandidates(TenantSql sql) {
        this.sql = sql;
    }

    private record Row(
            CandidateId id,
            long version,
            Details details,
            Optional<MatchedBy> matchedBy,
            Instant createdAt,
            Instant updatedAt) {
        SharedRecord with(Map<IdentityKind, List<String>> texts) {
            return new OfCandidate(id, version, details, texts, matchedBy, createdAt, updatedAt);
        }
    }

    private record Known(
            CandidateId candidate,
            IdentityKind kind,
            @Personal String text) {
        /** Says the kind only, so that no log can say more. */
        @Override
        public String toString() {
            return "Known " + kind;
        }
    }

    List<SharedRecord> read(RecordRange range) {
        var rows = sql.query(CANDIDATES + range.condition(), range.values(), JdbcSharedCandidates::row);
        if (rows.isEmpty()) {
            return List.of();
        }
        var known = known(rows).stream()
                .collect(groupingBy(Known::candidate, groupingBy(Known::kind, mapping(Known::text, toList()))));
        return rows.stream()
                .map(row -> row.with(known.getOrDefault(row.id, Map.of())))
                .toList();
    }

    /** Those that rest, merged into others: for who asks, they are gone, until the merge is undone. */
    List<SharedRecord.Gone> resting(Collection<UUID> ids) {
        var list = new SqlList(
                "id", new HashSet<>(ids).stream().map(UUID::toString).toList());
        return sql.query(
                "select id, version from candidates where tenant = :tenant and winner_id is not null and id in ("
                        + list.names() + ")",
                list.parameters(),
                row -> new SharedRecord.Gone(
                        RecordType.CANDIDATE, UUID.fromString(row.getString("id")), row.getLong("version")));
    }

    private List<Known> known(List<Row> rows) {
        var candidates = new SqlList(
                "candidate", rows.stream().map(row -> row.id.toString()).toList());
        return sql.query(
                IDENTITIES.formatted(candidates.names()),
                candidates.parameters(),
                row -> new Known(
                        id(row, "candidate_id"),
                        IdentityKind.valueOf(row.getString("kind")),
                        row.getString("given_text")));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                id(row, "id"),
                row.getLong("version"),
                details(row),
                Optional.ofNullable(row.getString("matched_by")).map(MatchedBy::valueOf),
                TenantSql.instant(row, "created_at"),
                TenantSql.instant(row, "changed_at"));
    }

    private static Details details(ResultSet row) throws SQLException {
        return new Details(
                new PersonName(row.getString("first_name"), row.getString("last_name")),
                new Profile(row.getString("headline"), row.getString("employer"), row.getString("location")),
                row.getBoolean("do_not_contact"));
    }

    private static CandidateId id(ResultSet row, String column) throws SQLException {
        return CandidateId.parse(row.getString(column)).orElseThrow();
    }
}
