package dev.prospector.kit.http.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

/**
 * A password, key or token that cannot be printed: not by {@code toString}, not in a log, not as JSON (quality.md S4). Configuration
 * fills it as it fills a string. It has no {@code hashCode} of its own: nothing of the value leaves it but by {@link #reveal}.
 */
@JsonSerialize(using = Secret.Refusal.class)
public final class Secret {
    private final String value;

    public Secret(String value) {
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("a secret has a value");
        }
        this.value = value;
    }

    /** The value itself, for the one who sends or checks it. */
    public String reveal() {
        return value;
    }

    /** Compared in constant time. */
    public boolean is(String other) {
        return other != null && MessageDigest.isEqual(utf8(value), utf8(other));
    }

    @Override
    public String toString() {
        return Masking.MASK;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static final class Refusal extends StdSerializer<Secret> {
        private static final long serialVersionUID = 1L;

        Refusal() {
            super(Secret.class);
        }

        @Override
        public void serialize(Secret value, JsonGenerator json, SerializerProvider provider) throws IOException {
            throw JsonMappingException.from(json, "a secret is not written");
        }
    }
}
