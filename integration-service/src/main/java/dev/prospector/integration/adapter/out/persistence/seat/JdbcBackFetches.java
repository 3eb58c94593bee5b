package dev.prospector.integration.adapter.out.persistence.seat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.seat.BackFetches;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.seat.AskedBackFetch;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.TenantSql;

@ApplicationScoped
class JdbcBackFetches implements BackFetches {
    private static final String ASK = """
            insert into back_fetches (tenant, contract, seat, number, member, from_at, asked_at)
            select tenant, contract, seat, number, member, from_at, :now from seat_tenures
            where tenant = :tenant and member = :member
            on duplicate key update asked_at = back_fetches.asked_at""";

    private static final String NEXT = """
            select tenant, contract, seat, number from back_fetches order by asked_at limit 1 for update skip locked""";
    private static final String REMOVE = """
            delete from back_fetches
            where tenant = :tenant and contract = :contract and seat = :seat and number = :number""";

    private final InfraSql everyTenants;
    private final TenantSql sql;

    JdbcBackFetches(InfraSql everyTenants, TenantSql sql) {
        this.everyTenants = everyTenants;
        this.sql = sql;
    }

    @Override
    public void ask(PersonUrn member, Instant now) {
        sql.update(ASK, Map.of("member", member.value(), "now", now));
    }

    @Override
    public Optional<AskedBackFetch> next() {
        return everyTenants.one(
                NEXT,
                Map.of(),
                row -> new AskedBackFetch(row.getString("tenant"), JdbcSeatRow.key(row), row.getInt("number")));
    }

    @Override
    public void remove(AskedBackFetch done) {
        sql.update(
                REMOVE,
                Map.of(
                        "contract", done.seat().contract().value(),
                        "seat", done.seat().seat().value(),
                        "number", done.number()));
    }
}
