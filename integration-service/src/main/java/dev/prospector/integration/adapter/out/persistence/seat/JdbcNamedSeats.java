package dev.prospector.integration.adapter.out.persistence.seat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.seat.NamedSeats;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.seat.SeatKey;
import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.sql.TenantSql;

@ApplicationScoped
class JdbcNamedSeats implements NamedSeats {

    /** A seat that is gone keeps the name of who had it last, one that is vacant has none. */
    private static final String NAMED = """
            select s.contract, s.seat, s.first_name, s.last_name, t.member, t.until_at is null as lasts from seats s
            left join seat_tenures t
                on t.tenant = :tenant and t.contract = s.contract and t.seat = s.seat and (t.until_at is null or s.gone)
                and t.number = (select max(l.number) from seat_tenures l
                    where l.tenant = :tenant and l.contract = s.contract and l.seat = s.seat)
            where s.tenant = :tenant and s.contract in (%s) and s.seat in (%s)""";

    private final TenantSql sql;

    JdbcNamedSeats(TenantSql sql) {
        this.sql = sql;
    }

    /** Of the pairs that contracts and seats make, those that were asked for: there are hardly others. */
    @Override
    public List<Named> of(Set<SeatKey> seats) {
        if (seats.isEmpty()) {
            return List.of();
        }
        var contracts = new SqlList(
                "contract",
                seats.stream().map(key -> key.contract().value()).distinct().toList());
        var ids = new SqlList(
                "seat", seats.stream().map(key -> key.seat().value()).distinct().toList());
        var parameters = new HashMap<>(contracts.parameters());
        parameters.putAll(ids.parameters());
        return sql.query(NAMED.formatted(contracts.names(), ids.names()), parameters, JdbcNamedSeats::named).stream()
                .filter(named -> seats.contains(named.seat()))
                .toList();
    }

    private static Named named(ResultSet row) throws SQLException {
        var name = Stream.of(row.getString("first_name"), row.getString("last_name"))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" "));
        var last = Optional.ofNullable(row.getString("member")).map(PersonUrn::new);
        var now = row.getBoolean("lasts") ? last : Optional.<PersonUrn>empty();
        return new Named(JdbcSeatRow.key(row), Optional.of(name).filter(said -> !said.isBlank()), last, now);
    }
}
