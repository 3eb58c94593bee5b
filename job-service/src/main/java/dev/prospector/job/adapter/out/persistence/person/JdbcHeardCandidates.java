package dev.prospector.job.adapter.out.persistence.person;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.adapter.out.persistence.Colliding;
import dev.prospector.job.application.port.out.person.HeardCandidates;
import dev.prospector.job.domain.person.Alias;
import dev.prospector.job.domain.person.CandidateWord;
import dev.prospector.job.domain.person.Person;
import dev.prospector.job.domain.person.Persons;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.sql.TenantSql;

/**
 * Plain SQL, because of two that come at once both must go on. A row is held by whoever has inserted it, or has tried to. No name in a
 * question may hold the word "into": MySQL's driver takes it for one that has no answer.
 */
@ApplicationScoped
@Colliding
class JdbcHeardCandidates implements HeardCandidates {
    /** Chains of merges that are longer are not followed to their end. Each step is one statement for all who are asked about. */
    private static final int STEPS = 20;

    private static final int ALIASES_A_STEP = 5_000;

    /** Assignments are made from left to right: the version last, which the other is compared with. */
    private static final String HEAR = """
            insert into heard_candidates (tenant, candidate_id, version, deleted, winner_id)
            values (:tenant, :candidate, :version, :deleted, :winner)
            on duplicate key update deleted = deleted or values(deleted),
                winner_id = if(values(version) > version, values(winner_id), winner_id),
                version = greatest(version, values(version))
            """;

    private static final String HOLD = """
            insert into heard_candidates (tenant, candidate_id, version, deleted) values (:tenant, :candidate, -1, false)
            on duplicate key update version = version
            """;

    private static final String ALIASES = """
            select candidate_id, winner_id from heard_candidates
            where tenant = :tenant and candidate_id in (%1$s) and winner_id is not null
            union
            select candidate_id, winner_id from heard_candidates where tenant = :tenant and winner_id in (%1$s)
            limit :atMost
            """;

    private final TenantSql sql;

    JdbcHeardCandidates(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public void hear(CandidateWord word) {
        var values = new HashMap<String, Object>();
        values.put("candidate", word.id().toString());
        values.put("version", word.version());
        values.put("deleted", word.deleted());
        values.put("winner", word.mergedInto().map(CandidateId::toString).orElse(null));
        sql.update(HEAR, values);
    }

    /** The given one first, then the least of the person's ids: whoever holds a person under another one meets this one there. */
    @Override
    public Person hold(CandidateId candidate) {
        var isDeleted = held(candidate);
        var all = persons(List.of(candidate)).allOf(candidate);
        var least = Collections.min(all, Comparator.comparing(CandidateId::toString));
        if (!least.equals(candidate)) {
            held(least);
        }
        return new Person(candidate, isDeleted, all);
    }

    /** @return whether they are deleted */
    private boolean held(CandidateId candidate) {
        Map<String, Object> values = Map.of("candidate", candidate.toString());
        sql.update(HOLD, values);
        return sql.one(
                        "select deleted from heard_candidates where tenant = :tenant and candidate_id = :candidate",
                        values,
                        row -> row.getBoolean("deleted"))
                .orElseThrow();
    }

    @Override
    public Persons persons(Collection<CandidateId> candidates) {
        var aliases = new HashSet<Alias>();
        var known = new HashSet<>(candidates);
        var next = Set.copyOf(candidates);
        for (int step = 0; step < STEPS && !next.isEmpty(); step++) {
            var found = around(next);
            aliases.addAll(found);
            next = found.stream().flatMap(Alias::ids).filter(known::add).collect(toSet());
        }
        return Persons.of(aliases);
    }

    private List<Alias> around(Set<CandidateId> some) {
        var ids = new SqlList("id", some.stream().map(CandidateId::toString).toList());
        var values = ids.parameters();
        values.put("atMost", ALIASES_A_STEP);
        return sql.query(
                ALIASES.formatted(ids.names()),
                values,
                row -> new Alias(id(row.getString("candidate_id")), id(row.getString("winner_id"))));
    }

    private static CandidateId id(String text) {
        return new CandidateId(UUID.fromString(text));
    }
}
