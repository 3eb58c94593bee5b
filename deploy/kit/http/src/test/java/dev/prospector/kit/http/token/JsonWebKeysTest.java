package dev.prospector.kit.http.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPublicKey;
import java.util.Set;
import java.util.concurrent.CompletionException;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonWebKeysTest {
    private static final RSAPublicKey KEY = (RSAPublicKey) Forge.rsa(2048).getPublic();
    private static final String SET = set(key("\"kid\":\"key-1\",\"use\":\"sig\",\"alg\":\"RS256\"", KEY));

    @Test
    void a_file_is_read(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("jwks.json"), SET);
        assertEquals(KEY, new JsonWebKeys(file.toUri()).fetch().join().get("key-1"));
        assertThrows(
                CompletionException.class,
                () -> new JsonWebKeys(folder.resolve("none").toUri()).fetch().join());
    }

    @Test
    void an_address_is_asked() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var body = SET.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/jwks") ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort();
            assertEquals(
                    Set.of("key-1"),
                    new JsonWebKeys(URI.create(address + "/jwks"))
                            .fetch()
                            .join()
                            .keySet());
            assertThrows(
                    CompletionException.class,
                    () -> new JsonWebKeys(URI.create(address + "/no")).fetch().join());
        } finally {
            server.stop(0);
        }
        assertThrows(
                CompletionException.class,
                () -> new JsonWebKeys(URI.create("http://127.0.0.1:1")).fetch().join());
    }

    @Test
    void only_keys_that_sign_tokens_count() {
        var weak = (RSAPublicKey) Forge.rsa(1024).getPublic();
        var keys = JsonWebKeys.usable(set(
                key("\"kid\":\"good\"", KEY),
                key("\"kid\":\"for-encryption\",\"use\":\"enc\"", KEY),
                key("\"kid\":\"other-algorithm\",\"alg\":\"PS256\"", KEY),
                key("\"kid\":\"weak\"", weak),
                key("\"kid\":\" \"", KEY),
                key("\"use\":\"sig\"", KEY),
                "{\"kty\":\"oct\",\"kid\":\"secret\",\"k\":\"c2VjcmV0\"}",
                "{\"kty\":\"unheard-of\",\"kid\":\"odd\"}"));
        assertEquals(Set.of("good"), keys.keySet());
    }

    @Test
    void a_set_without_keys_or_with_one_id_twice_is_no_set() {
        assertThrows(IllegalStateException.class, () -> JsonWebKeys.usable(set()));
        assertThrows(IllegalStateException.class, () -> JsonWebKeys.usable("{}"));
        assertThrows(IllegalStateException.class, () -> JsonWebKeys.usable("<html>"));
        var twice = set(key("\"kid\":\"a\"", KEY), key("\"kid\":\"a\"", KEY));
        assertThrows(IllegalStateException.class, () -> JsonWebKeys.usable(twice));
    }

    private static String set(String... keys) {
        return "{\"keys\":[" + String.join(",", keys) + "]}";
    }

    private static String key(String about, RSAPublicKey key) {
        return "{\"kty\":\"RSA\",%s,\"n\":\"%s\",\"e\":\"AQAB\"}"
                .formatted(about, Forge.part(key.getModulus().toByteArray()));
    }
}
