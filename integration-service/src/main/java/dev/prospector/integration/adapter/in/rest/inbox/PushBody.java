package dev.prospector.integration.adapter.in.rest.inbox;

import java.io.IOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.prospector.integration.domain.inbox.InvalidNotice;
import dev.prospector.integration.domain.inbox.Notice;

/** The shape of a push as we <b>assume</b> it (LinkedIn RSC 15), with its golden sample {@code linkedin/push.export.json}. */
final class PushBody {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PushBody() {}

    static Notice notice(byte[] body) {
        var push = parse(body);
        var type = push.hasNonNull("eventType") ? push.path("eventType") : push.path("type");
        return new Notice(push.path("requestId").textValue(), type.textValue());
    }

    static JsonNode parse(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            // Not passed on: it would quote the body.
            throw new InvalidNotice("a notice is JSON");
        }
    }
}
