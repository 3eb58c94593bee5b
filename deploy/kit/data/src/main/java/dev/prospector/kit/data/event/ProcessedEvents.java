package dev.prospector.kit.data.event;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.sql.SqlFailure;
import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.sql.SqlRows;
import dev.prospector.kit.data.sql.TenantSql;

/** The ids of events whose effect is there (architecture.md 3.4). */
@ApplicationScoped
class ProcessedEvents {
    private static final SqlRows MARKS =
            new SqlRows("insert into processed_events", List.of("event_id", "processed_at"), "");

    private final TenantSql sql;
    private final Clock clock;

    ProcessedEvents(TenantSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * In the transaction of the effect. Hardly any event comes twice, so the marks are written without a look at those that are there;
     * where one is, that statement has written none.
     *
     * @param ids each once
     * @return those that were not marked before
     */
    Set<String> remember(List<String> ids) {
        var now = clock.instant();
        return SqlRows.parts(ids).stream()
                .flatMap(part -> remember(part, now).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<String> remember(List<String> ids, Instant now) {
        try {
            insert(ids, now);
            return ids;
        } catch (SqlFailure e) {
            if (!e.isDuplicate()) {
                throw e;
            }
            return rememberOthers(ids, now);
        }
    }

    private List<String> rememberOthers(List<String> ids, Instant now) {
        var known = known(ids);
        var others = ids.stream().filter(id -> !known.contains(id)).toList();
        insert(others, now);
        return others;
    }

    private void insert(List<String> ids, Instant now) {
        MARKS.insert(sql, ids.stream().map(id -> List.of(id, now)).toList());
    }

    private Set<String> known(List<String> ids) {
        var list = new SqlList("id", ids);
        return Set.copyOf(sql.query(
                "select event_id from processed_events where tenant = :tenant and event_id in (" + list.names() + ")",
                list.parameters(),
                row -> row.getString("event_id")));
    }
}
