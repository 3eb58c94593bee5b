package dev.prospector.candidate.adapter.out.messaging;

import static dev.prospector.testbed.Patience.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.SeenEvent;
import dev.prospector.testbed.SeenTopic;
import dev.prospector.testbed.TestTenants;

/** Notices on their way: as rows that wait to be sent, and as messages that have arrived. */
@ApplicationScoped
class ToldNotices {
    private final Tenants tenants;
    private final TenantSql sql;

    ToldNotices(Tenants tenants, TenantSql sql) {
        this.tenants = tenants;
        this.sql = sql;
    }

    private record Arrived(String type, String tenant, long version, JsonNode payload) {
        static Arrived of(SeenEvent event) {
            return new Arrived(event.type(), event.tenant(), event.version(), event.payload());
        }
    }

    private record Stored(String topic, String key, String type, long version, JsonNode payload) {}

    static JsonNode sample(String name) {
        return json(Contracts.read("events/" + name + ".json"));
    }

    /** In a tenant of its own; the rows are looked at before the commit, after which the relay takes them away. */
    void assertTold(String topic, String type, JsonNode sample, Runnable telling) {
        var tenant = TestTenants.fresh();
        var id = sample.get("id").asText();
        var version = sample.get("version").asLong();
        var stored = tenants.in(tenant, () -> {
            telling.run();
            return stored();
        });
        assertEquals(List.of(new Stored(topic, id, type, version, sample)), stored);
        try (var there = new SeenTopic(topic)) {
            var arrived = await().until(() -> there.about(tenant, id), notices -> !notices.isEmpty());
            assertEquals(
                    List.of(new Arrived(type, tenant, version, sample)),
                    arrived.stream().map(Arrived::of).toList());
        }
    }

    private List<Stored> stored() {
        return sql.query(
                "select topic, record_key, type, version, payload from outbox where tenant = :tenant",
                Map.of(),
                row -> new Stored(
                        row.getString("topic"),
                        row.getString("record_key"),
                        row.getString("type"),
                        row.getLong("version"),
                        json(new String(row.getBytes("payload"), StandardCharsets.UTF_8))));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
