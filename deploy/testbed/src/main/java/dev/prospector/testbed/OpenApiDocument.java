package dev.prospector.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * A service's committed OpenAPI document under {@code deploy/contracts/openapi}: clients and the gateway rely on it, so it never changes
 * unnoticed.
 */
public final class OpenApiDocument {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private OpenApiDocument() {}

    /**
     * Compares the committed document with what the code says now; with {@code -Dopenapi.update=true} it is written first.
     *
     * @throws AssertionError when they differ
     */
    public static void check(String service, String generated) {
        var committed = Contracts.file("openapi/" + service + ".json");
        try {
            var now = JSON.writeValueAsString(JSON.readValue(generated, Map.class)) + "\n";
            if (Boolean.getBoolean("openapi.update")) {
                Files.writeString(committed, now);
            }
            if (!Files.exists(committed) || !Files.readString(committed).equals(now)) {
                throw new AssertionError(
                        "the code's OpenAPI document is not the committed one, " + committed.getFileName()
                                + "; run this test with -Dopenapi.update=true to write what the code says now");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
