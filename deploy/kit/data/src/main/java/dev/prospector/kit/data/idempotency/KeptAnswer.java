package dev.prospector.kit.data.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.util.RawValue;

/**
 * What a request was answered, so that it can be answered again.
 *
 * @param headers those that the resource gave, such as {@code Location} and {@code ETag}
 * @param body as it was sent; null where there was none
 */
record KeptAnswer(int status, Map<String, List<String>> headers, byte[] body) {
    static final String REPLAYED = "Idempotent-Replayed";

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    Response again() {
        var response = Response.status(status).header(REPLAYED, "true");
        headers.forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        return response.entity(body == null ? null : new RawValue(new String(body, UTF_8)))
                .build();
    }
}
