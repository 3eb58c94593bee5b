package dev.prospector.integration.adapter.out.persistence.seat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.seat.Seat;
import dev.prospector.integration.domain.seat.SeatHolder;
import dev.prospector.integration.domain.seat.SeatKey;
import dev.prospector.integration.domain.seat.SeatState;
import dev.prospector.integration.domain.seat.SeatUrn;
import dev.prospector.integration.domain.seat.Tenure;
import dev.prospector.integration.domain.seat.Tenures;
import dev.prospector.kit.data.sql.TenantSql;

/** A seat with one of its tenures, or with none; several rows of one seat follow each other. */
record JdbcSeatRow(Seat seatWithoutTenures, Optional<Tenure> tenure) {
    private static final String BETWEEN = "\n";

    static String joined(List<String> roles) {
        return String.join(BETWEEN, roles);
    }

    static JdbcSeatRow read(ResultSet row) throws SQLException {
        var key = key(row);
        var holder = new SeatHolder(text(row, "first_name"), text(row, "last_name"), text(row, "email"));
        var seat = new Seat(
                key,
                holder,
                SeatState.valueOf(row.getString("state")),
                row.getString("roles").lines().toList(),
                row.getBoolean("gone"),
                new Tenures(List.of()));
        return new JdbcSeatRow(seat, text(row, "member").isEmpty() ? Optional.empty() : Optional.of(tenure(row)));
    }

    static SeatKey key(ResultSet row) throws SQLException {
        return new SeatKey(new ContractUrn(row.getString("contract")), new SeatUrn(row.getString("seat")));
    }

    static Tenure tenure(ResultSet row) throws SQLException {
        return new Tenure(
                new PersonUrn(row.getString("member")),
                Optional.ofNullable(TenantSql.instant(row, "from_at")),
                Optional.ofNullable(TenantSql.instant(row, "until_at")));
    }

    static List<Seat> seats(List<JdbcSeatRow> rows) {
        var bySeat = new LinkedHashMap<Seat, List<Tenure>>();
        rows.forEach(row -> bySeat.computeIfAbsent(row.seatWithoutTenures, seat -> new ArrayList<>())
                .addAll(row.tenure.stream().toList()));
        return bySeat.entrySet().stream()
                .map(entry -> with(entry.getKey(), new Tenures(entry.getValue())))
                .toList();
    }

    private static Seat with(Seat seat, Tenures tenures) {
        return new Seat(seat.key(), seat.holder(), seat.state(), seat.roles(), seat.gone(), tenures);
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
