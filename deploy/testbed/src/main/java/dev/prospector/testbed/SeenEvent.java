package dev.prospector.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** An event of ours as it was sent, read as far as it is asked for. */
public record SeenEvent(ConsumerRecord<byte[], byte[]> sent) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Tenant and record: {@code acme:17}. */
    public String key() {
        return text(sent.key());
    }

    public String tenant() {
        return header("tenant");
    }

    public String type() {
        return header("type");
    }

    public long version() {
        return Long.parseLong(header("version"));
    }

    /** By which consumers know what they have seen. */
    String id() {
        return header("event-id");
    }

    public JsonNode payload() {
        try {
            return JSON.readTree(sent.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String header(String name) {
        return text(sent.headers().lastHeader(name).value());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
