package dev.prospector.integration.running;

import java.util.Map;

import dev.prospector.kit.data.sql.InfraSql;

/** What LinkedIn has of a record, as it stands in the table. */
public record OutboundRow(String tenant, String type, String id, String state) {
    public void writeTo(InfraSql sql) {
        sql.update(
                "insert into outbound_records (tenant, type, id, state, changed_at)"
                        + " values (:tenant, :type, :id, :state, utc_timestamp(6))",
                Map.of("tenant", tenant, "type", type, "id", id, "state", state));
    }
}
