package dev.prospector.sync.adapter.out.persistence.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.sync.application.port.out.activity.DueStubs;
import dev.prospector.sync.application.port.out.activity.WantedStubs;
import dev.prospector.sync.domain.activity.SealedText;
import dev.prospector.sync.domain.activity.Stub;
import dev.prospector.sync.domain.activity.StubLanding;
import dev.prospector.sync.domain.activity.StubTrouble;

/** As exports are claimed: the indexes are named, for a bad guess of the optimizer would read, or even lock, a whole backlog. */
@ApplicationScoped
class JdbcDueStubs implements DueStubs {

    private static final String TENANTS = """
            select tenant from stubs force index (stubs_due_by_tenant)
            group by tenant having min(next_attempt_at) <= :now
            """;
    private static final String LONGEST_DUE = """
            select tenant, contract, stub, seat, person, created_at, profile, failures, version
            from stubs force index (stubs_due_by_tenant)
            where tenant = :tenant and next_attempt_at <= :now and (claimed_until is null or claimed_until <= :now)
            order by next_attempt_at limit 1 for update skip locked
            """;
    private static final String CLAIM = """
            update stubs set claimed_until = :until, version = :fence
            where tenant = :tenant and contract = :contract and stub = :stub
            """;
    private static final String WRITE = """
            update stubs set next_attempt_at = :next, claimed_until = null, failures = :failures, parked = :parked,
                candidate_id = coalesce(:candidate, candidate_id), version = version + 1
            where tenant = :tenant and contract = :contract and stub = :stub and version = :fence
            """;
    private static final String HOLDERS = "select distinct tenant from stubs force index (stubs_due_by_tenant)";
    private static final String AGAIN = """
            update stubs set next_attempt_at = :now, waiting_since = :now, version = version + 1
            where tenant = :tenant and contract = :contract and stub = :stub and next_attempt_at is null
            """;
    private static final String BACKLOG = """
            select parked, count(*) as stubs, min(waiting_since) as oldest from stubs force index (stubs_waiting)
            where next_attempt_at is not null group by parked
            """;

    private final InfraSql everyTenants;
    private final TenantSql sql;

    JdbcDueStubs(InfraSql everyTenants, TenantSql sql) {
        this.everyTenants = everyTenants;
        this.sql = sql;
    }

    @Override
    public List<String> tenants(Instant now) {
        return everyTenants.query(TENANTS, Map.of("now", now), row -> row.getString("tenant"));
    }

    @Override
    public Optional<Claimed> claim(Instant now, Instant until) {
        Optional<Claimed> claimed = sql.one(LONGEST_DUE, Map.of("now", now), JdbcDueStubs::claimed);
        claimed.ifPresent(taken -> {
            Map<String, Object> values = keys(taken);
            values.put("until", until);
            sql.update(CLAIM, values);
        });
        return claimed;
    }

    private static Claimed claimed(ResultSet row) throws SQLException {
        Stub stub = new Stub(
                row.getString("stub"),
                row.getString("contract"),
                row.getString("seat"),
                row.getString("person"),
                TenantSql.instant(row, "created_at"),
                new SealedText(row.getBytes("profile")));
        return new Claimed(row.getString("tenant"), stub, row.getInt("failures"), row.getLong("version") + 1);
    }

    @Override
    public boolean write(Claimed claimed, StubLanding landing) {
        Map<String, Object> values = keys(claimed);
        values.put("next", landing.nextAt());
        values.put("failures", landing.failures());
        values.put("parked", landing.parked());
        values.put("candidate", landing.candidate());
        return sql.update(WRITE, values) == 1;
    }

    private static Map<String, Object> keys(Claimed claimed) {
        return new HashMap<>(Map.of(
                "contract", claimed.stub().contract(),
                "stub", claimed.stub().stub(),
                "fence", claimed.fence()));
    }

    @Override
    public List<String> holders() {
        return everyTenants.query(HOLDERS, Map.of(), row -> row.getString("tenant"));
    }

    @Override
    public boolean again(Collection<WantedStubs.Key> stubs, Instant now) {
        return stubs.stream()
                        .mapToInt(stub ->
                                sql.update(AGAIN, Map.of("contract", stub.contract(), "stub", stub.stub(), "now", now)))
                        .sum()
                > 0;
    }

    /** A group of the backlog. */
    private record Group(StubTrouble parked, long stubs, Instant oldest) {
        static Group of(ResultSet row) throws SQLException {
            String parked = row.getString("parked");
            return new Group(
                    parked == null ? null : StubTrouble.valueOf(parked),
                    row.getLong("stubs"),
                    InfraSql.instant(row, "oldest"));
        }
    }

    @Override
    public Backlog backlog() {
        long waiting = 0;
        Optional<Instant> oldest = Optional.empty();
        Map<StubTrouble, Long> parked = new EnumMap<>(StubTrouble.class);
        for (Group group : everyTenants.query(BACKLOG, Map.of(), Group::of)) {
            if (group.parked() == null) {
                waiting = group.stubs();
                oldest = Optional.of(group.oldest());
            } else {
                parked.put(group.parked(), group.stubs());
            }
        }
        return new Backlog(waiting, oldest, parked);
    }
}
