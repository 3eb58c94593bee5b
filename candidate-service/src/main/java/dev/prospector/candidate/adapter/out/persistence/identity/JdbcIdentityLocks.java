package dev.prospector.candidate.adapter.out.persistence.identity;

import java.util.Map;
import java.util.SortedSet;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.adapter.out.persistence.LostRaces;
import dev.prospector.candidate.application.port.out.identity.IdentityLocks;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.kit.data.sql.TenantSql;

/** One row per key, locked one by one: a statement over several could take them in an order of its own. */
@ApplicationScoped
class JdbcIdentityLocks implements IdentityLocks {
    private final JdbcIdentityLockRows rows;
    private final TenantSql sql;

    JdbcIdentityLocks(JdbcIdentityLockRows rows, TenantSql sql) {
        this.rows = rows;
        this.sql = sql;
    }

    @Override
    public void hold(SortedSet<IdentityKey> keys) {
        LostRaces.told(() -> {
            rows.ensure(keys);
            keys.forEach(this::hold);
        });
    }

    private void hold(IdentityKey key) {
        sql.query("""
                select 1 from identity_locks
                where tenant = :tenant and kind = :kind and identity_key = :key
                for update
                """, Map.of("kind", key.kind(), "key", key.value()), row -> row.getInt(1));
    }
}
