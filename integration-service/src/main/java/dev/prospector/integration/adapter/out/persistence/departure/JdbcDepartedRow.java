package dev.prospector.integration.adapter.out.persistence.departure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.prospector.integration.domain.departure.Decision;
import dev.prospector.integration.domain.departure.DepartedMember;
import dev.prospector.integration.domain.departure.DepartedMemberId;
import dev.prospector.integration.domain.departure.Ruling;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.kit.data.sql.TenantSql;

/** A departed member as its row holds it. */
final class JdbcDepartedRow {
    private JdbcDepartedRow() {}

    static DepartedMember read(ResultSet row) throws SQLException {
        return new DepartedMember(
                DepartedMemberId.parse(row.getString("id")).orElseThrow(),
                new PersonUrn(row.getString("person")),
                time(row, "departed_at"),
                TenantSql.instant(row, "found_at"),
                Optional.ofNullable(row.getString("candidate_id")).map(UUID::fromString),
                time(row, "candidate_asked_at"),
                row.getString("decision") == null ? Optional.empty() : Optional.of(ruling(row)));
    }

    private static Ruling ruling(ResultSet row) throws SQLException {
        return new Ruling(
                Decision.valueOf(row.getString("decision")),
                row.getString("decided_by"),
                TenantSql.instant(row, "decided_at"));
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(TenantSql.instant(row, column));
    }

    /** In the order of the columns. */
    static List<Object> values(DepartedMember member) {
        return Arrays.asList(
                member.id().toString(),
                member.person().value(),
                member.departedAt().orElse(null),
                member.foundAt(),
                member.candidate().map(UUID::toString).orElse(null),
                member.candidateAskedAt().orElse(null),
                member.ruling().map(Ruling::decision).orElse(null),
                member.ruling().map(Ruling::by).orElse(null),
                member.ruling().map(Ruling::at).orElse(null));
    }
}
