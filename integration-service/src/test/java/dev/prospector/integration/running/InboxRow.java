package dev.prospector.integration.running;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;

import dev.prospector.kit.data.sql.InfraSql;

/** One export as it stands in the table. */
public record InboxRow(String state, String failure, Instant dueAt, long takings, int replays) {
    public static InboxRow of(InfraSql sql, String tenant, String requestId) {
        return sql.one(
                        "select state, failure, due_at, fence, replays from inbox"
                                + " where tenant = :tenant and request_id = :request",
                        Map.of("tenant", tenant, "request", requestId),
                        InboxRow::read)
                .orElseThrow();
    }

    private static InboxRow read(ResultSet row) throws SQLException {
        return new InboxRow(
                row.getString("state"),
                row.getString("failure"),
                InfraSql.instant(row, "due_at"),
                row.getLong("fence"),
                row.getInt("replays"));
    }
}
