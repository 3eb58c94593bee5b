package dev.prospector.integration.adapter.out.persistence.departure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.departure.DepartedMembers;
import dev.prospector.integration.domain.departure.DepartedMember;
import dev.prospector.integration.domain.departure.DepartedMemberId;
import dev.prospector.integration.domain.departure.DepartureLookup;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.sql.SqlRows;
import dev.prospector.kit.data.sql.TenantSql;

@ApplicationScoped
class JdbcDepartedMembers implements DepartedMembers {
    /** So many are named in one statement. */
    private static final int AT_ONCE = 200;

    private static final String ALL = """
            select id, person, departed_at, found_at, candidate_id, candidate_asked_at, decision, decided_by, decided_at
            from departed_members\s""";

    private static final String AFTER = " and (found_at < :foundAt or found_at = :foundAt and id < :id)";

    private static final SqlRows ROWS = new SqlRows(
            "insert into departed_members",
            List.of(
                    "id",
                    "person",
                    "departed_at",
                    "found_at",
                    "candidate_id",
                    "candidate_asked_at",
                    "decision",
                    "decided_by",
                    "decided_at"),
            """
            on duplicate key update departed_at = values(departed_at), found_at = values(found_at),
                candidate_id = values(candidate_id), candidate_asked_at = values(candidate_asked_at),
                decision = values(decision), decided_by = values(decided_by), decided_at = values(decided_at)""");

    private static final String UNKNOWN = """
            select person from departed_members
            where tenant = :tenant and candidate_id is null and (candidate_asked_at is null or candidate_asked_at <= :since)
            order by candidate_asked_at limit :atMost""";

    private static final String LOOKUP =
            "select read_up_to, last_complete from departure_lookups where tenant = :tenant";

    private static final String SAVE_LOOKUP = """
            insert into departure_lookups (tenant, read_up_to, last_complete) values (:tenant, :upTo, :last)
            on duplicate key update read_up_to = values(read_up_to), last_complete = values(last_complete)""";

    private final TenantSql sql;

    JdbcDepartedMembers(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public List<DepartedMember> hold(Collection<PersonUrn> persons) {
        var urns = persons.stream().map(PersonUrn::value).distinct().sorted().toList();
        var held = new ArrayList<DepartedMember>();
        for (var from = 0; from < urns.size(); from += AT_ONCE) {
            var some = new SqlList("person", urns.subList(from, Math.min(urns.size(), from + AT_ONCE)));
            held.addAll(sql.query(
                    ALL + "where tenant = :tenant and person in (" + some.names() + ") for update",
                    some.parameters(),
                    JdbcDepartedRow::read));
        }
        return held;
    }

    @Override
    public Optional<DepartedMember> hold(DepartedMemberId id) {
        return sql.one(
                ALL + "where tenant = :tenant and id = :id for update",
                Map.of("id", id.toString()),
                JdbcDepartedRow::read);
    }

    @Override
    public void save(Collection<DepartedMember> members) {
        ROWS.insert(sql, members.stream().map(JdbcDepartedRow::values).toList());
    }

    @Override
    public List<DepartedMember> list(Optional<Standing> standing, Optional<Place> after, int atMost) {
        var row = new HashMap<String, Object>();
        row.put("atMost", atMost);
        after.ifPresent(place -> {
            row.put("foundAt", place.foundAt());
            row.put("id", place.id().toString());
        });
        var which = standing.map(JdbcDepartedMembers::condition).orElse("") + (after.isPresent() ? AFTER : "");
        return sql.query(
                ALL + "where tenant = :tenant" + which + " order by found_at desc, id desc limit :atMost",
                row,
                JdbcDepartedRow::read);
    }

    private static String condition(Standing standing) {
        return switch (standing) {
            case UNDECIDED -> " and decision is null";
            case KEEP -> " and decision = 'KEEP'";
            case ERASE -> " and decision = 'ERASE'";
        };
    }

    @Override
    public List<PersonUrn> unknown(Instant since, int atMost) {
        return sql.query(
                UNKNOWN, Map.of("since", since, "atMost", atMost), row -> new PersonUrn(row.getString("person")));
    }

    @Override
    public DepartureLookup lookup() {
        return sql.one(
                        LOOKUP,
                        Map.of(),
                        row -> new DepartureLookup(
                                Optional.of(TenantSql.instant(row, "read_up_to")),
                                Optional.ofNullable(TenantSql.instant(row, "last_complete"))))
                .orElse(DepartureLookup.NONE);
    }

    @Override
    public void save(DepartureLookup lookup) {
        var row = new HashMap<String, Object>();
        row.put("upTo", lookup.readUpTo().orElseThrow());
        row.put("last", lookup.lastComplete().orElse(null));
        sql.update(SAVE_LOOKUP, row);
    }
}
