package dev.prospector.sandbox.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSetter.Value;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** JSON as the sandbox speaks and stores it: strict about what comes in, times as RFC 3339. */
public final class Json {

    public static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .withConfigOverride(List.class, lists -> lists.setSetterInfo(Value.forContentNulls(Nulls.FAIL)))
            .build();

    private Json() {}

    static byte[] bytes(Object content) {
        try {
            return MAPPER.writeValueAsBytes(content);
        } catch (JacksonException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static <T> T read(byte[] body, Class<T> type) {
        try {
            T content = MAPPER.readValue(body, type);
            if (content != null) {
                return content;
            }
        } catch (IOException unreadable) {
            throw Problem.of(400, "BAD_BODY", "The body is no JSON of the expected shape.");
        }
        throw Problem.of(400, "BAD_BODY", "The body is empty.");
    }
}
