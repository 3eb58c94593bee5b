package dev.prospector.sync.adapter.out.persistence.activity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.sql.SqlRows;
import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.sync.application.port.out.activity.Stubs;
import dev.prospector.sync.domain.activity.Stub;

@ApplicationScoped
class JdbcStubs implements Stubs {

    /**
     * {@code created_at} last: what stands before it compares with the old one. Told anew, a stub is due again, whoever holds a claim on what
     * it said before.
     */
    private static final SqlRows ROWS = new SqlRows(
            "insert into stubs",
            List.of("contract", "stub", "seat", "person", "created_at", "profile", "waiting_since", "next_attempt_at"),
            """
            on duplicate key update profile = if(values(created_at) > created_at, values(profile), profile),
                version = if(values(created_at) > created_at, version + 1, version),
                waiting_since = if(values(created_at) > created_at, values(waiting_since), waiting_since),
                next_attempt_at = if(values(created_at) > created_at, values(next_attempt_at), next_attempt_at),
                claimed_until = if(values(created_at) > created_at, null, claimed_until),
                failures = if(values(created_at) > created_at, 0, failures),
                parked = if(values(created_at) > created_at, null, parked),
                created_at = greatest(created_at, values(created_at))""");

    private final TenantSql sql;
    private final Clock clock;

    JdbcStubs(TenantSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void put(List<Stub> told) {
        Instant now = clock.instant();
        ROWS.insert(sql, told.stream().map(stub -> columns(stub, now)).toList());
    }

    private static List<Object> columns(Stub told, Instant now) {
        return List.of(
                told.contract(),
                told.stub(),
                told.seat(),
                told.person(),
                told.createdAt(),
                told.profile().bytes(),
                now,
                now);
    }
}
