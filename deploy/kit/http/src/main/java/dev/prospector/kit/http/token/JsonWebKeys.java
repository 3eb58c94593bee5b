package dev.prospector.kit.http.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.KeyOperations;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/** A JSON web key set (RFC 7517) at an address, {@code https:} or {@code http:}, or in a {@code file:}. */
final class JsonWebKeys implements PublishedKeys {
    private static final Duration TIMEOUT = Duration.ofSeconds(3);

    /** RFC 7518, 3.3. */
    private static final int SHORTEST_KEY_BITS = 2048;

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final URI address;

    JsonWebKeys(URI address) {
        this.address = address;
    }

    @Override
    public CompletableFuture<Map<String, PublicKey>> fetch() {
        return "file".equals(address.getScheme())
                ? CompletableFuture.supplyAsync(this::readFile).thenApply(JsonWebKeys::usable)
                : HTTP.sendAsync(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                        .orTimeout(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
                        .thenApply(JsonWebKeys::body)
                        .thenApply(JsonWebKeys::usable);
    }

    private String readFile() {
        try {
            return Files.readString(Path.of(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String body(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("keys: status " + answer.statusCode());
        }
        return answer.body();
    }

    /** Of two keys with one id, none can be meant: the set is refused. */
    static Map<String, PublicKey> usable(String set) {
        try {
            var keys = new JsonWebKeySet(set)
                    .getJsonWebKeys().stream()
                            .filter(JsonWebKeys::isUsable)
                            .collect(Collectors.toUnmodifiableMap(
                                    JsonWebKey::getKeyId, key -> ((RsaJsonWebKey) key).getRsaPublicKey()));
            if (keys.isEmpty()) {
                throw new IllegalStateException("keys: none that may sign tokens");
            }
            return Map.copyOf(keys);
        } catch (JoseException e) {
            throw new IllegalStateException("keys: not a key set", e);
        }
    }

    private static boolean isUsable(JsonWebKey key) {
        return key instanceof RsaJsonWebKey rsa
                && rsa.getRsaPublicKey().getModulus().bitLength() >= SHORTEST_KEY_BITS
                && isNullOr(Use.SIGNATURE, rsa.getUse())
                && isNullOr(AlgorithmIdentifiers.RSA_USING_SHA256, rsa.getAlgorithm())
                && (rsa.getKeyOps() == null || rsa.getKeyOps().contains(KeyOperations.VERIFY))
                && rsa.getKeyId() != null
                && !rsa.getKeyId().isBlank();
    }

    private static boolean isNullOr(String wanted, String value) {
        return value == null || value.equals(wanted);
    }
}
