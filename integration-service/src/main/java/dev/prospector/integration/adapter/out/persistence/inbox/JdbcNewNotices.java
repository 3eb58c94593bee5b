package dev.prospector.integration.adapter.out.persistence.inbox;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.domain.inbox.Push;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.SqlFailure;

/** New rows of the inbox, of several tenants in one statement (architecture.md 3.1). */
@ApplicationScoped
class JdbcNewNotices {
    private static final String COLUMNS = """
            into inbox (tenant, event_type, request_id, state, body, received_at, due_at, settled_at,
                failures, replays, fence, traceparent) values\s""";
    private static final String ROW = """
            (:tenant#, :type#, :request#, :state#, :body#, :receivedAt#, :dueAt#, :settledAt#, 0, 0, 0, :trace#)""";

    /** Of rows, the same everywhere: who stores what another replica stores waits for it, and hardly ever in a circle. */
    private static final Comparator<Push> ORDER = Comparator.comparing(Push::tenant)
            .thenComparing(push -> push.notice().eventType())
            .thenComparing(push -> push.notice().requestId());

    private final InfraSql sql;
    private final SealedBodies bodies;

    JdbcNewNotices(InfraSql sql, SealedBodies bodies) {
        this.sql = sql;
        this.bodies = bodies;
    }

    /** @return whether each is new, in their order */
    List<Boolean> insert(List<Push> pushes) {
        try {
            insert("insert ", pushes.stream().sorted(ORDER).toList());
            return Collections.nCopies(pushes.size(), true);
        } catch (SqlFailure e) {
            if (!e.isDuplicate()) {
                throw e;
            }
            // Nothing of the statement is left; the transaction goes on.
            return insertEach(pushes);
        }
    }

    private List<Boolean> insertEach(List<Push> pushes) {
        var isNew = new Boolean[pushes.size()];
        IntStream.range(0, pushes.size())
                .boxed()
                .sorted(Comparator.comparing(pushes::get, ORDER))
                .forEach(i -> isNew[i] = insert("insert ignore ", List.of(pushes.get(i))) == 1);
        return List.of(isNew);
    }

    private int insert(String how, List<Push> pushes) {
        var values = new HashMap<String, Object>();
        IntStream.range(0, pushes.size()).forEach(i -> values.putAll(columns(i, pushes.get(i))));
        return sql.update(how + COLUMNS + rows(pushes.size()), values);
    }

    private static String rows(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> ROW.replace("#", Integer.toString(i)))
                .collect(Collectors.joining(", "));
    }

    private Map<String, Object> columns(int i, Push push) {
        var notice = push.notice();
        var columns = new HashMap<String, Object>();
        columns.put("tenant" + i, push.tenant());
        columns.put("type" + i, notice.eventType());
        columns.put("request" + i, notice.requestId());
        columns.put("state" + i, notice.initialState());
        columns.put("body" + i, bodies.seal(push));
        columns.put("receivedAt" + i, push.receivedAt());
        columns.put("dueAt" + i, push.isWorkedOn() ? push.receivedAt() : null);
        columns.put("settledAt" + i, push.isWorkedOn() ? null : push.receivedAt());
        columns.put("trace" + i, push.trace());
        return columns;
    }
}
