package dev.prospector.kit.http.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;

class SecretTest {
    private final Secret secret = new Secret("hush");

    record Holder(String name, Secret secret) {}

    @Test
    void only_who_asks_for_the_value_gets_it() {
        assertEquals("hush", secret.reveal());
        assertTrue(secret.is("hush"));
        assertFalse(secret.is("hash"));
        assertFalse(secret.is(null));
    }

    @Test
    void it_is_not_printed_neither_alone_nor_inside_others() {
        assertEquals("***", secret.toString());
        assertEquals("Holder[name=n, secret=***]", new Holder("n", secret).toString());
        assertEquals("*** [***]", String.format("%s %s", secret, List.of(secret)));
    }

    @Test
    void it_is_never_written_as_json_and_the_refusal_does_not_say_it() {
        var lenient = new ObjectMapper().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);
        for (var mapper : List.of(new ObjectMapper(), lenient)) {
            for (var value : List.of(secret, new Holder("n", secret), List.of(secret))) {
                var refusal = assertThrows(JsonProcessingException.class, () -> mapper.writeValueAsString(value));
                assertFalse(refusal.getMessage().contains("hush"));
            }
        }
    }

    @Test
    void it_is_not_serialized_by_java_either() {
        assertThrows(NotSerializableException.class, () -> new ObjectOutputStream(new ByteArrayOutputStream())
                .writeObject(secret));
    }

    @ParameterizedTest
    @NullAndEmptySource
    void nothing_is_no_secret(String value) {
        assertThrows(IllegalArgumentException.class, () -> new Secret(value));
    }
}
