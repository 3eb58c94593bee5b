package dev.prospector.integration.adapter.out.persistence.inbox;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.domain.inbox.Push;
import dev.prospector.kit.data.sealing.AssociatedData;
import dev.prospector.kit.data.sealing.Keyset;
import dev.prospector.kit.data.sealing.SealedRows;
import dev.prospector.kit.data.sealing.Sealing;

/** Bodies of pushes as they rest in the database: sealed to the notice that they belong to (architecture.md 3.7). */
@ApplicationScoped
class SealedBodies implements SealedRows {
    private final Sealing sealing;

    SealedBodies(Sealing sealing) {
        this.sealing = sealing;
    }

    byte[] seal(Push push) {
        var notice = push.notice();
        return sealing.seal(keyset(), push.body(), owner(push.tenant(), notice.eventType(), notice.requestId()));
    }

    @Override
    public Keyset keyset() {
        return Keyset.LINKEDIN_ACTIVITY;
    }

    @Override
    public String table() {
        return "inbox";
    }

    @Override
    public String column() {
        return "body";
    }

    @Override
    public List<String> identity() {
        return List.of("tenant", "event_type", "request_id");
    }

    @Override
    public String associatedData(Map<String, String> row) {
        return owner(row.get("tenant"), row.get("event_type"), row.get("request_id"));
    }

    private static String owner(String tenant, String eventType, String requestId) {
        return AssociatedData.of("inbox", tenant, eventType, requestId);
    }
}
