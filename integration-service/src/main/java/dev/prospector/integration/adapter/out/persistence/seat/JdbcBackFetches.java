package dev.prospector.integration.adapter.out.persistence.seat;

import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.seat.BackFetches;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.kit.data.TenantSql;

@ApplicationScoped
class JdbcBackFetches implements BackFetches {
    private static final String ASK = """
            insert into back_fetches (tenant, contract, seat, number, member, from_at, asked_at)
            select tenant, contract, seat, number, member, from_at, :now from seat_tenures
            where tenant = :tenant and member = :member
            on duplicate key update asked_at = back_fetches.asked_at""";

    private final TenantSql sql;

    JdbcBackFetches(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public void ask(PersonUrn member, Instant now) {
        sql.update(ASK, Map.of("member", member.value(), "now", now));
    }
}
