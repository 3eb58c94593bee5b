package dev.prospector.kit.http.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.AuthenticationFailedException;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.InvalidAlgorithmException;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The public vectors of Project Wycheproof (C2SP/wycheproof, testvectors_v1/json_web_signature_test.json, Apache License 2.0), all of
 * them. Most of their payloads are no claims, so the signature is judged without.
 */
class WycheproofTest {
    private static final List<Vector> VECTORS = read();

    /** Rightly signed with RS256, but nothing: a token without claims has not even the form of one. */
    private static final int NOTHING_SIGNED = 259;

    /** Valid with an algorithm that is not ours, but refused before that is seen: no payload, or a letter that base64 does not have. */
    private static final Set<Integer> FOREIGN_FORM = Set.of(264, 268, 272, 320, 325, 372, 373);

    /** Made once: a key pair for each of 401 vectors takes minutes. */
    private static final RSAPublicKey OTHER = new Forge().publicKey();

    private final TokenRules rules = new TokenRules("http://idp.test", "prospector", Clock.systemUTC());

    private enum Kind {
        OURS,
        FOREIGN,
        INVALID
    }

    private record Vector(int id, String jws, boolean valid, JsonNode key) {
        /** The algorithm is the key's, since a vector says whatever it likes. */
        Kind kind() {
            if (!valid) {
                return Kind.INVALID;
            }
            return key.path("alg").asText().equals("RS256") ? Kind.OURS : Kind.FOREIGN;
        }

        @Override
        public String toString() {
            return "vector " + id;
        }
    }

    @Test
    void none_is_left_out() {
        assertEquals(
                IntStream.rangeClosed(1, 401).boxed().toList(),
                VECTORS.stream().map(Vector::id).toList());
        assertEquals(
                Map.of(Kind.OURS, 8L, Kind.FOREIGN, 38L, Kind.INVALID, 355L),
                VECTORS.stream().collect(Collectors.groupingBy(Vector::kind, Collectors.counting())));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void what_is_invalid_is_refused(Vector vector) {
        assertFalse(isSigned(vector, vector.key()));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void what_is_signed_with_our_algorithm_is_believed(Vector vector) {
        assertEquals(vector.id() != NOTHING_SIGNED, isSigned(vector, vector.key()));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void another_algorithm_is_not_read(Vector vector) {
        assertFalse(isSigned(vector, vector.key()));
        var refused = assertThrows(AuthenticationFailedException.class, () -> rules.read(vector.jws()));
        assertEquals(FOREIGN_FORM.contains(vector.id()) ? "form" : "algorithm", refused.getMessage());
    }

    /** It would not help to get past the reading: who verifies has the same list. */
    @ParameterizedTest
    @MethodSource("foreign")
    void another_algorithm_is_not_verified(Vector vector) throws JoseException {
        var signature = new JsonWebSignature();
        signature.setCompactSerialization(vector.jws());
        var unverified = new TokenRules.Unverified(signature, "any");
        assertThrows(InvalidAlgorithmException.class, () -> unverified.isSignedBy(OTHER));
    }

    /** These are right signatures by a key for PS512 and two for encryption; nothing else keeps them out. */
    @Test
    void a_key_is_good_only_for_what_it_says() {
        var kept = VECTORS.stream()
                .filter(vector -> !isSigned(vector, vector.key()))
                .filter(vector -> isSigned(vector, withoutPurpose(vector.key())))
                .map(Vector::id);
        assertEquals(List.of(332, 353, 355), kept.toList());
    }

    @Test
    void what_is_signed_still_needs_claims() throws JoseException {
        var valid = VECTORS.get(32);
        var key = published(valid.key()).get("kid-rsa-sign");
        var signed = rules.read(valid.jws());
        assertTrue(signed.isSignedBy(key));
        assertThrows(AuthenticationFailedException.class, () -> rules.judge(signed, key));
    }

    private boolean isSigned(Vector vector, JsonNode key) {
        try {
            var unverified = rules.read(vector.jws());
            var found = published(key).get(unverified.keyId());
            return found != null && unverified.isSignedBy(found);
        } catch (AuthenticationFailedException | JoseException e) {
            return false;
        }
    }

    /** Beside a key that signed none of the vectors, as a set in which none is usable is refused as a whole. */
    private static Map<String, PublicKey> published(JsonNode key) {
        var beside = new RsaJsonWebKey(OTHER);
        beside.setKeyId("other");
        return JsonWebKeys.usable(
                "{\"keys\":[" + beside.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY) + "," + key + "]}");
    }

    private static JsonNode withoutPurpose(JsonNode key) {
        return ((ObjectNode) key.deepCopy()).remove(List.of("alg", "use", "key_ops"));
    }

    static Stream<Vector> ours() {
        return VECTORS.stream().filter(vector -> vector.kind() == Kind.OURS);
    }

    static Stream<Vector> foreign() {
        return VECTORS.stream().filter(vector -> vector.kind() == Kind.FOREIGN);
    }

    static Stream<Vector> invalid() {
        return VECTORS.stream().filter(vector -> vector.kind() == Kind.INVALID);
    }

    private static List<Vector> read() {
        try (var file = WycheproofTest.class.getResourceAsStream("/wycheproof/json-web-signature.json")) {
            return elements(new ObjectMapper().readTree(file))
                    .flatMap(WycheproofTest::vectors)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Vector> vectors(JsonNode group) {
        return elements(group.get("tests"))
                .map(test -> new Vector(
                        test.get(0).intValue(),
                        test.get(1).textValue(),
                        test.get(2).booleanValue(),
                        group.get("key")));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
