package dev.prospector.integration.adapter.out.persistence.seat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.seat.Pairings;
import dev.prospector.integration.domain.seat.Pairing;
import dev.prospector.integration.domain.seat.SeatKey;
import dev.prospector.integration.domain.seat.SeatUrn;
import dev.prospector.kit.data.sql.TenantSql;

@ApplicationScoped
class JdbcPairings implements Pairings {
    private static final String ALL = """
            select s.contract, p.seat, p.user_id, p.paired_by, p.paired_at from seat_pairings p
            join seats s on s.tenant = :tenant and s.seat = p.seat
            where p.tenant = :tenant and s.gone = false""";
    private static final String ONE =
            "select seat, user_id, paired_by, paired_at from seat_pairings where tenant = :tenant and seat = :seat";
    private static final String SAVE = """
            insert into seat_pairings (tenant, seat, user_id, paired_by, paired_at) values (:tenant, :seat, :user, :by, :at)
            on duplicate key update user_id = values(user_id), paired_by = values(paired_by), paired_at = values(paired_at)""";

    private final TenantSql sql;

    JdbcPairings(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Map<SeatKey, Pairing> all() {
        return sql.query(ALL, Map.of(), row -> Map.entry(JdbcSeatRow.key(row), pairing(row))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Optional<Pairing> of(SeatUrn seat) {
        return sql.one(ONE, Map.of("seat", seat.value()), JdbcPairings::pairing);
    }

    @Override
    public void save(Pairing pairing) {
        sql.update(
                SAVE,
                Map.of(
                        "seat", pairing.seat().value(),
                        "user", pairing.userId(),
                        "by", pairing.by(),
                        "at", pairing.at()));
    }

    @Override
    public void remove(SeatUrn seat) {
        sql.update("delete from seat_pairings where tenant = :tenant and seat = :seat", Map.of("seat", seat.value()));
    }

    private static Pairing pairing(ResultSet row) throws SQLException {
        return new Pairing(
                new SeatUrn(row.getString("seat")),
                row.getString("user_id"),
                row.getString("paired_by"),
                TenantSql.instant(row, "paired_at"));
    }
}
