package dev.prospector.candidate.adapter.out.persistence.identity;

import java.util.Map;
import java.util.SortedSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.kit.data.sql.TenantSql;

/** The rows that {@link JdbcIdentityLocks} locks; they stay for ever. */
@ApplicationScoped
class JdbcIdentityLockRows {
    private final TenantSql sql;

    JdbcIdentityLockRows(TenantSql sql) {
        this.sql = sql;
    }

    /**
     * Makes the missing rows in a transaction of its own. An insert that meets an existing row holds a shared lock on it: two such
     * transactions that then ask for the exclusive one would wait for each other for ever. The caller's transaction has not used its
     * connection yet, so no thread holds two.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void ensure(SortedSet<IdentityKey> keys) {
        keys.stream().filter(this::isMissing).forEach(this::make);
    }

    private boolean isMissing(IdentityKey key) {
        return sql.one("""
                        select 1 from identity_locks
                        where tenant = :tenant and kind = :kind and identity_key = :key
                        """, parameters(key), row -> row.getInt(1)).isEmpty();
    }

    private void make(IdentityKey key) {
        sql.update(
                "insert ignore into identity_locks (tenant, kind, identity_key) values (:tenant, :kind, :key)",
                parameters(key));
    }

    private static Map<String, ?> parameters(IdentityKey key) {
        return Map.of("kind", key.kind(), "key", key.value());
    }
}
