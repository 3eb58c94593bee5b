package dev.prospector.integration.adapter.out.persistence.seat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.seat.Seats;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.seat.ContractSeats;
import dev.prospector.integration.domain.seat.HeldTenure;
import dev.prospector.integration.domain.seat.Poll;
import dev.prospector.integration.domain.seat.Seat;
import dev.prospector.integration.domain.seat.SeatKey;
import dev.prospector.integration.domain.seat.SeatUrn;
import dev.prospector.integration.domain.seat.Tenure;
import dev.prospector.kit.data.sql.TenantSql;

@ApplicationScoped
class JdbcSeats implements Seats {
    /** The one that comes second locks the row as an update does; with {@code ignore} it would share it, and two such deadlock. */
    private static final String PLACE = """
            insert into seat_polls (tenant, contract) values (:tenant, :contract)
            on duplicate key update contract = contract""";

    private static final String HOLD = """
            select contract, asked_at, answered_at from seat_polls
            where tenant = :tenant and contract = :contract for update""";
    private static final String POLLS = """
            select contract, asked_at, answered_at from seat_polls
            where tenant = :tenant and asked_at is not null""";
    private static final String POLLED = """
            update seat_polls set asked_at = :asked, answered_at = :answered
            where tenant = :tenant and contract = :contract""";

    private static final String COLUMNS = "contract, seat, first_name, last_name, email, state, roles, gone";
    private static final String WITH_TENURES = """
            select s.*, t.number, t.member, t.from_at, t.until_at from (%s) s
            left join seat_tenures t on t.tenant = :tenant and t.contract = s.contract and t.seat = s.seat
            order by s.contract, s.seat, t.number""";
    private static final String OF_CONTRACT =
            WITH_TENURES.formatted("select " + COLUMNS + " from seats where tenant = :tenant and contract = :contract");
    private static final String ONE = WITH_TENURES.formatted(
            "select " + COLUMNS + " from seats where tenant = :tenant and contract = :contract and seat = :seat");
    private static final String PAGE = WITH_TENURES.formatted("select " + COLUMNS + """
             from seats where tenant = :tenant and gone = false
                and (contract > :contract or contract = :contract and seat > :seat)
            order by contract, seat limit :most""");
    private static final String HELD_NOW =
            WITH_TENURES.formatted("select s.contract, s.seat, first_name, last_name, email, state, roles, gone" + """
             from seats s join seat_tenures h on h.tenant = :tenant and h.contract = s.contract and h.seat = s.seat
            where s.tenant = :tenant and h.member = :member and h.until_at is null""");

    private static final String PLACES = """
            select contract, seat from seats where tenant = :tenant and seat = :seat and gone = false order by contract""";
    private static final String TENURES = """
            select contract, seat, member, from_at, until_at from seat_tenures
            where tenant = :tenant and member = :member order by contract, seat, number""";

    private static final String SAVE = """
            insert into seats (tenant, contract, seat, first_name, last_name, email, state, roles, gone)
            values (:tenant, :contract, :seat, :firstName, :lastName, :email, :state, :roles, :gone)
            on duplicate key update first_name = values(first_name), last_name = values(last_name), email = values(email),
                state = values(state), roles = values(roles), gone = values(gone)""";
    private static final String SAVE_TENURE = """
            insert into seat_tenures (tenant, contract, seat, number, member, from_at, until_at)
            values (:tenant, :contract, :seat, :number, :member, :from, :until)
            on duplicate key update until_at = values(until_at)""";

    private final TenantSql sql;

    private record PolledContract(ContractUrn contract, Optional<Poll> last) {
        static PolledContract read(ResultSet row) throws SQLException {
            var asked = TenantSql.instant(row, "asked_at");
            var answered = TenantSql.instant(row, "answered_at");
            return new PolledContract(
                    new ContractUrn(row.getString("contract")),
                    asked == null ? Optional.empty() : Optional.of(new Poll(asked, answered)));
        }
    }

    JdbcSeats(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public ContractSeats hold(ContractUrn contract) {
        var named = Map.of("contract", contract.value());
        sql.update(PLACE, named);
        var polled = sql.one(HOLD, named, PolledContract::read).orElseThrow();
        return new ContractSeats(
                contract, polled.last(), JdbcSeatRow.seats(sql.query(OF_CONTRACT, named, JdbcSeatRow::read)));
    }

    @Override
    public void save(ContractSeats before, ContractSeats after) {
        var poll = after.last().orElseThrow();
        sql.update(
                POLLED,
                Map.of(
                        "asked",
                        poll.asked(),
                        "answered",
                        poll.answered(),
                        "contract",
                        after.contract().value()));
        after.changedSince(before).forEach(this::save);
    }

    private void save(Seat seat) {
        var row = named(seat.key());
        row.put("firstName", seat.holder().firstName().orElse(null));
        row.put("lastName", seat.holder().lastName().orElse(null));
        row.put("email", seat.holder().email().orElse(null));
        row.put("state", seat.state());
        row.put("roles", JdbcSeatRow.joined(seat.roles()));
        row.put("gone", seat.gone());
        sql.update(SAVE, row);
        var tenures = seat.tenures().all();
        IntStream.range(0, tenures.size()).forEach(number -> save(seat.key(), number, tenures.get(number)));
    }

    private void save(SeatKey key, int number, Tenure tenure) {
        var row = named(key);
        row.put("number", number);
        row.put("member", tenure.member().value());
        row.put("from", tenure.from().orElse(null));
        row.put("until", tenure.until().orElse(null));
        sql.update(SAVE_TENURE, row);
    }

    private static Map<String, Object> named(SeatKey key) {
        var row = new HashMap<String, Object>();
        row.put("contract", key.contract().value());
        row.put("seat", key.seat().value());
        return row;
    }

    @Override
    public Optional<Seat> find(SeatKey key) {
        return JdbcSeatRow.seats(sql.query(ONE, named(key), JdbcSeatRow::read)).stream()
                .findFirst();
    }

    @Override
    public List<Seat> page(Optional<SeatKey> after, int atMost) {
        var row = after.map(JdbcSeats::named).orElseGet(() -> new HashMap<>(Map.of("contract", "", "seat", "")));
        row.put("most", atMost);
        return JdbcSeatRow.seats(sql.query(PAGE, row, JdbcSeatRow::read));
    }

    @Override
    public List<SeatKey> places(SeatUrn seat) {
        return sql.query(PLACES, Map.of("seat", seat.value()), JdbcSeatRow::key);
    }

    @Override
    public List<HeldTenure> tenuresOf(PersonUrn member) {
        return sql.query(
                TENURES,
                Map.of("member", member.value()),
                row -> new HeldTenure(JdbcSeatRow.key(row), JdbcSeatRow.tenure(row)));
    }

    @Override
    public List<Seat> heldNowBy(PersonUrn member) {
        return JdbcSeatRow.seats(sql.query(HELD_NOW, Map.of("member", member.value()), JdbcSeatRow::read));
    }

    @Override
    public Map<ContractUrn, Poll> polls() {
        return sql.query(POLLS, Map.of(), PolledContract::read).stream()
                .collect(Collectors.toMap(
                        PolledContract::contract, polled -> polled.last().orElseThrow()));
    }
}
