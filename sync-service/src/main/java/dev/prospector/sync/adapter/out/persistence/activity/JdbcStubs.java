package dev.prospector.sync.adapter.out.persistence.activity;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.SqlRows;
import dev.prospector.kit.data.TenantSql;
import dev.prospector.sync.application.port.out.activity.Stubs;
import dev.prospector.sync.domain.activity.Stub;

@ApplicationScoped
class JdbcStubs implements Stubs {

    /** {@code created_at} last: what stands before it compares with the old one. */
    private static final SqlRows ROWS = new SqlRows(
            "insert into stubs", List.of("contract", "stub", "seat", "person", "created_at", "profile"), """
            on duplicate key update profile = if(values(created_at) > created_at, values(profile), profile),
                created_at = greatest(created_at, values(created_at))""");

    private final TenantSql sql;

    JdbcStubs(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public void put(List<Stub> told) {
        ROWS.insert(sql, told.stream().map(JdbcStubs::columns).toList());
    }

    private static List<Object> columns(Stub told) {
        return List.of(
                told.contract(),
                told.stub(),
                told.seat(),
                told.person(),
                told.createdAt(),
                told.profile().bytes());
    }
}
