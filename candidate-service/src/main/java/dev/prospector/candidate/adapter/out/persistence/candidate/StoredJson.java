package dev.prospector.candidate.adapter.out.persistence.candidate;

import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Records in a column. The names of their components are the stored form; later ones may be added. */
final class StoredJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StoredJson() {}

    static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "what is stored is no " + type.getSimpleName()); // without the cause, which quotes it
        }
    }

    static String text(Object notes) {
        try {
            return JSON.writeValueAsString(notes);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("this can always be written", e);
        }
    }
}
