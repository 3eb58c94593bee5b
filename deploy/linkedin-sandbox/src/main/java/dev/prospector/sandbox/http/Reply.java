package dev.prospector.sandbox.http;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What goes back to the caller: status, headers and bytes.
 *
 * @param status {@link #NONE} when the connection is reset instead
 * @param delay how long the caller waits for it
 */
public record Reply(int status, Map<String, String> headers, byte[] body, Duration delay) {

    /** Of a caller who gets no answer. */
    public static final int NONE = 0;

    public static Reply json(int status, Object content) {
        return of(status, "application/json", content);
    }

    public static Reply of(int status, String contentType, Object content) {
        return new Reply(status, Map.of("Content-Type", contentType), Json.bytes(content), Duration.ZERO);
    }

    public static Reply noContent() {
        return new Reply(204, Map.of(), new byte[0], Duration.ZERO);
    }

    /** The caller's browser goes on elsewhere. */
    public static Reply seeOther(String location) {
        return new Reply(303, Map.of("Location", location), new byte[0], Duration.ZERO);
    }

    public static Reply reset() {
        return new Reply(NONE, Map.of(), new byte[0], Duration.ZERO);
    }

    public Reply with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Reply(status, Map.copyOf(more), body, delay);
    }

    /** @param change of the body, which is JSON */
    public Reply changed(Consumer<JsonNode> change) {
        JsonNode content = Json.read(body, JsonNode.class);
        change.accept(content);
        return new Reply(status, headers, Json.bytes(content), delay);
    }

    public Reply after(Duration wait) {
        return new Reply(status, headers, body, wait);
    }
}
