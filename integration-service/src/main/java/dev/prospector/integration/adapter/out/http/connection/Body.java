package dev.prospector.integration.adapter.out.http.connection;

import java.io.UncheckedIOException;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What we send, as JSON. */
final class Body {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Body() {}

    /** @param fields texts, lists and maps of them */
    static byte[] of(Map<String, ?> fields) {
        try {
            return JSON.writeValueAsBytes(fields);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rest.li's partial update (LinkedIn RSC 0.3). */
    static Map<String, ?> patch(Map<String, ?> changes) {
        return Map.of("patch", Map.of("$set", changes));
    }
}
