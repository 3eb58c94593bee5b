package dev.prospector.kit.data.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jboss.resteasy.reactive.RestResponse;

/** Foresees what the platform will make of a resource method's result: status, headers, and the body's bytes. */
@ApplicationScoped
class Answering {
    private static final TypeReference<Map<String, List<String>>> HEADERS = new TypeReference<>() {};

    private final ObjectMapper json;

    Answering(ObjectMapper json) {
        this.json = json;
    }

    KeptAnswer answer(Object result) {
        if (result instanceof RestResponse<?> response) {
            return answer(response.getStatus(), response.getStringHeaders(), response.getEntity());
        }
        if (result instanceof Response response) {
            return answer(response.getStatus(), response.getStringHeaders(), response.getEntity());
        }
        return new KeptAnswer(result == null ? 204 : 200, Map.of(), body(result));
    }

    String written(Map<String, List<String>> headers) {
        return new String(written((Object) headers), UTF_8);
    }

    Map<String, List<String>> headers(String written) {
        try {
            return json.readValue(written, HEADERS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KeptAnswer answer(int status, MultivaluedMap<String, String> headers, Object entity) {
        return new KeptAnswer(status, Map.copyOf(headers), body(entity));
    }

    private byte[] body(Object entity) {
        if (entity == null) {
            return null;
        }
        return entity instanceof String text ? text.getBytes(UTF_8) : written(entity);
    }

    private byte[] written(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
