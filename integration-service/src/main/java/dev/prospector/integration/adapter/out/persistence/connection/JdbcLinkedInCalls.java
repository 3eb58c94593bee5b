package dev.prospector.integration.adapter.out.persistence.connection;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import dev.prospector.integration.application.port.out.connection.LinkedInCall;
import dev.prospector.integration.application.port.out.connection.LinkedInCalls;
import dev.prospector.kit.data.sql.InfraSql;

@ApplicationScoped
class JdbcLinkedInCalls implements LinkedInCalls {
    private static final int BATCH = 1_000;
    private static final String COLUMNS = """
            insert into linkedin_calls (tenant, called_at, resource, method, status, millis, trace_id, linkedin_uuid,
                linkedin_request_id) values\s""";
    private static final String ROW =
            "(:tenant#, :at#, :resource#, :method#, :status#, :millis#, :trace#, :uuid#, :request#)";

    private final InfraSql sql;

    JdbcLinkedInCalls(InfraSql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(List<LinkedInCall> calls) {
        var values = new HashMap<String, Object>();
        IntStream.range(0, calls.size()).forEach(i -> values.putAll(columns(i, calls.get(i))));
        QuarkusTransaction.requiringNew().run(() -> sql.update(COLUMNS + rows(calls.size()), values));
    }

    /** @return whether there may be more from before that time */
    boolean forgetSome(Instant before) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.update(
                                "delete from linkedin_calls where called_at < :before limit " + BATCH,
                                Map.of("before", before))
                        == BATCH);
    }

    private static String rows(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> ROW.replace("#", Integer.toString(i)))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Object> columns(int i, LinkedInCall call) {
        var columns = new HashMap<String, Object>();
        columns.put("tenant" + i, call.tenant());
        columns.put("at" + i, call.at());
        columns.put("resource" + i, call.resource());
        columns.put("method" + i, call.method());
        columns.put("status" + i, call.status());
        columns.put("millis" + i, call.millis());
        columns.put("trace" + i, call.traceId());
        columns.put("uuid" + i, call.linkedInUuid());
        columns.put("request" + i, call.linkedInRequestId());
        return columns;
    }
}
