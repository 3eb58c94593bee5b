package dev.prospector.candidate.adapter.out.persistence.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.kit.data.sql.TenantSql;

/** Locks candidates. In plain SQL, because what Hibernate writes for it on MySQL ({@code for update of}) is none on MariaDB. */
@ApplicationScoped
class JdbcCandidateRows {
    private final TenantSql sql;

    JdbcCandidateRows(TenantSql sql) {
        this.sql = sql;
    }

    /**
     * Locks these, and all who carry at least one of the keys, until the transaction ends. In the order of their ids, so that exports which have no
     * identity in common do not wait in a circle either.
     *
     * @return the ids of those who are still there once they are locked
     */
    SortedSet<String> lockCarrying(Set<String> these, Set<IdentityKey> keys) {
        var ids = new TreeSet<>(these);
        keys.forEach(key -> ids.addAll(carrying(key)));
        ids.removeIf(id -> !lock(id));
        return ids;
    }

    /**
     * Locks a candidate, all who share an identity that joins with them, and all who carry one of the keys, in the order of their ids. Whoever
     * begins to share one meanwhile has to lock the candidate too: once they are locked, those around them stay the same.
     *
     * @return the ids of those who are still there once they are locked
     */
    SortedSet<String> lockAround(String one, Set<IdentityKey> keys) {
        var asked = new TreeSet<String>();
        var there = new TreeSet<String>();
        var next = around(one, keys);
        while (asked.addAll(next)) {
            next.removeAll(there);
            next.removeIf(id -> !lock(id));
            there.addAll(next);
            next = around(one, keys);
        }
        there.retainAll(next); // without those who were merged before they could be locked
        return there;
    }

    private SortedSet<String> around(String one, Set<IdentityKey> keys) {
        var ids = new TreeSet<>(Set.of(one));
        keys.forEach(key -> ids.addAll(carrying(key)));
        ids.addAll(sql.query("""
                select distinct other.candidate_id from candidate_identities mine
                join candidate_identities other on other.tenant = mine.tenant
                and other.kind = mine.kind and other.identity_key = mine.identity_key
                where mine.tenant = :tenant and mine.candidate_id = :one and mine.kind <> 'PHONE' and not other.dormant
                """, Map.of("one", one), row -> row.getString("candidate_id")));
        return ids;
    }

    private List<String> carrying(IdentityKey key) {
        return sql.query("""
                select candidate_id from candidate_identities
                where tenant = :tenant and kind = :kind and identity_key = :key and not dormant
                """, Map.of("kind", key.kind(), "key", key.value()), row -> row.getString("candidate_id"));
    }

    /** Whose record answers for an id: the candidate's own, or that of whom they are merged into. */
    Optional<String> answering(String id) {
        return sql.one(
                "select coalesce(winner_id, id) answering from candidates where tenant = :tenant and id = :id",
                Map.of("id", id),
                row -> row.getString("answering"));
    }

    /** All ids of the person who has this one, the one that answers first; none where nobody has it. */
    List<String> idsOf(String asked) {
        var ids = new ArrayList<String>();
        sql.query("""
                select one.id, other.id other_id from candidates asked
                join candidates one on one.id = coalesce(asked.winner_id, asked.id) and one.tenant = :tenant
                left join candidates other on other.tenant = :tenant and other.winner_id = one.id
                where asked.tenant = :tenant and asked.id = :asked
                """, Map.of("asked", asked), row -> Stream.of(row.getString("id"), row.getString("other_id")))
                .forEach(pair ->
                        pair.filter(id -> id != null && !ids.contains(id)).forEach(ids::add));
        return ids;
    }

    /** So that what was read of another one of the person's records is never taken for what is there now. */
    void raise(String id, long version) {
        sql.update(
                "update candidates set version = :version where tenant = :tenant and id = :id and version < :version",
                Map.of("id", id, "version", version));
    }

    /** Waits for whoever has the candidate now, and keeps them from then on. @return whether they are still there */
    boolean lock(String id) {
        return !sql.query(
                        "select id from candidates where tenant = :tenant and id = :id for update",
                        Map.of("id", id),
                        row -> row.getString("id"))
                .isEmpty();
    }
}
