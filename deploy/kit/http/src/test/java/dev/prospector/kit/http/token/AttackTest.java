package dev.prospector.kit.http.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.security.AuthenticationFailedException;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that are right but for one thing, and that one thing. */
class AttackTest {
    private static final Forge FORGE = new Forge();

    private final Tokens tokens = tokens();

    /** One that has seen nothing yet, so that every id of a key is looked for at once. */
    private static Tokens tokens() {
        var clock = new MovingClock();
        var published = CompletableFuture.completedFuture(Map.<String, PublicKey>of(Forge.KEY_ID, FORGE.publicKey()));
        return new Tokens(
                new TokenRules("http://idp.test", "prospector", clock),
                new TokenKeys(() -> published, clock, Later.TIMER),
                new VerifiedTokens(10, clock));
    }

    @ParameterizedTest
    @MethodSource("good")
    void a_good_token_is_believed(String name, String token) {
        assertEquals("ann", tokens.verify(token).join().getSubject(), name);
    }

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("as issued", FORGE.good()),
                Arguments.of("no type", FORGE.signed(header("\"typ\":\"JWT\",", ""), Forge.CLAIMS)),
                Arguments.of("access token", FORGE.signed(header("JWT", "at+jwt"), Forge.CLAIMS)),
                Arguments.of("type in other letters", FORGE.signed(header("JWT", "jwt"), Forge.CLAIMS)),
                Arguments.of(
                        "several audiences",
                        FORGE.signed(Forge.HEADER, claims("\"prospector\"", "[\"other\",\"prospector\"]"))),
                Arguments.of("times in fractions", FORGE.signed(Forge.HEADER, claims("1767315600", "1767315600.5"))),
                Arguments.of(
                        "clocks half a minute apart", FORGE.signed(Forge.HEADER, claims("1767312000", "1767312020"))),
                Arguments.of(
                        "a service's",
                        FORGE.signed(
                                Forge.HEADER,
                                claims("\"tenant\":\"acme\",\"groups\":[\"recruiter\"]", "\"azp\":\"sync-service\""))),
                Arguments.of(
                        "keys elsewhere are not read",
                        FORGE.signed(
                                header("\"typ\"", "\"jku\":\"http://evil.test\",\"x5u\":\"http://evil.test\",\"typ\""),
                                Forge.CLAIMS)));
    }

    @ParameterizedTest
    @MethodSource({"algorithms", "keys", "forms", "claims", "paddings"})
    void a_bad_token_is_not(String name, String token) {
        assertRefused(token, name);
    }

    static Stream<Arguments> algorithms() {
        var publicKey = FORGE.publicKey().getEncoded();
        var pem = "-----BEGIN PUBLIC KEY-----\n"
                + java.util.Base64.getMimeEncoder().encodeToString(publicKey) + "\n-----END PUBLIC KEY-----\n";
        var input = Forge.part(header("RS256", "none")) + "." + Forge.part(Forge.CLAIMS);
        return Stream.of(
                Arguments.of("alg none, no signature", input + "."),
                Arguments.of("alg none, no dot", input),
                Arguments.of("alg none, a signature", input + ".AAAA"),
                Arguments.of("alg none, signed", FORGE.signed(header("RS256", "none"), Forge.CLAIMS)),
                Arguments.of("alg None", FORGE.signed(header("RS256", "None"), Forge.CLAIMS)),
                Arguments.of("alg NONE", FORGE.signed(header("RS256", "NONE"), Forge.CLAIMS)),
                Arguments.of("alg nOnE", FORGE.signed(header("RS256", "nOnE"), Forge.CLAIMS)),
                Arguments.of("alg empty", FORGE.signed(header("RS256", ""), Forge.CLAIMS)),
                Arguments.of("alg null", FORGE.signed(header("\"RS256\"", "null"), Forge.CLAIMS)),
                Arguments.of("alg a number", FORGE.signed(header("\"RS256\"", "256"), Forge.CLAIMS)),
                Arguments.of("alg a list", FORGE.signed(header("\"RS256\"", "[\"RS256\"]"), Forge.CLAIMS)),
                Arguments.of("alg missing", FORGE.signed(header("\"alg\":\"RS256\",", ""), Forge.CLAIMS)),
                Arguments.of("alg rs256", FORGE.signed(header("RS256", "rs256"), Forge.CLAIMS)),
                Arguments.of("alg twice", FORGE.signed(header("\"typ\"", "\"alg\":\"RS256\",\"typ\""), Forge.CLAIMS)),
                Arguments.of(
                        "RS1", Forge.signedBy(Forge.rsa(2048), "SHA1withRSA", header("RS256", "RS1"), Forge.CLAIMS)),
                Arguments.of("RS384", FORGE.signed(header("RS256", "RS384"), Forge.CLAIMS)),
                Arguments.of("RS512", FORGE.signed(header("RS256", "RS512"), Forge.CLAIMS)),
                Arguments.of("PS256", FORGE.signed(header("RS256", "PS256"), Forge.CLAIMS)),
                Arguments.of("ES256", FORGE.signed(header("RS256", "ES256"), Forge.CLAIMS)),
                Arguments.of(
                        "ES256 with the empty signature",
                        Forge.part(header("RS256", "ES256")) + "." + Forge.part(Forge.CLAIMS) + "."
                                + Forge.part(new byte[64])),
                Arguments.of("EdDSA", FORGE.signed(header("RS256", "EdDSA"), Forge.CLAIMS)),
                Arguments.of("HS256, the public key as secret", Forge.withSecret(publicKey, header("RS256", "HS256"))),
                Arguments.of(
                        "HS256, its PEM as secret",
                        Forge.withSecret(pem.getBytes(StandardCharsets.US_ASCII), header("RS256", "HS256"))),
                Arguments.of(
                        "HS256, its modulus as secret",
                        Forge.withSecret(FORGE.publicKey().getModulus().toByteArray(), header("RS256", "HS256"))),
                Arguments.of(
                        "HS256, an empty file as secret",
                        Forge.withSecret(
                                new byte[] {0}, header("RS256", "HS256").replace(Forge.KEY_ID, "../../dev/null"))),
                Arguments.of("HMAC under the name RS256", Forge.withSecret(publicKey, Forge.HEADER)));
    }

    static Stream<Arguments> keys() {
        var other = Forge.rsa(2048);
        var own = "\"jwk\":{\"kty\":\"RSA\",\"kid\":\"key-1\",\"n\":\""
                + Forge.part(((RSAPublicKey) other.getPublic()).getModulus().toByteArray())
                + "\",\"e\":\"AQAB\"},\"typ\"";
        return Stream.concat(
                Stream.of(
                        Arguments.of("another key", Forge.signedBy(other, "SHA256withRSA", Forge.HEADER, Forge.CLAIMS)),
                        Arguments.of(
                                "its own key in jwk",
                                Forge.signedBy(other, "SHA256withRSA", header("\"typ\"", own), Forge.CLAIMS)),
                        Arguments.of(
                                "its own key by jku",
                                Forge.signedBy(
                                        other,
                                        "SHA256withRSA",
                                        header("\"typ\"", "\"jku\":\"http://127.0.0.1:9/keys\",\"typ\""),
                                        Forge.CLAIMS)),
                        Arguments.of(
                                "its own key by x5u",
                                Forge.signedBy(
                                        other,
                                        "SHA256withRSA",
                                        header("\"typ\"", "\"x5u\":\"http://127.0.0.1:9/cert\",\"typ\""),
                                        Forge.CLAIMS)),
                        Arguments.of(
                                "its own key in x5c",
                                Forge.signedBy(
                                        other,
                                        "SHA256withRSA",
                                        header("\"typ\"", "\"x5c\":[\"MIIB\"],\"typ\""),
                                        Forge.CLAIMS)),
                        Arguments.of("no key id", FORGE.signed(header(",\"kid\":\"key-1\"", ""), Forge.CLAIMS)),
                        Arguments.of("key id null", FORGE.signed(header("\"key-1\"", "null"), Forge.CLAIMS)),
                        Arguments.of("key id a number", FORGE.signed(header("\"key-1\"", "1"), Forge.CLAIMS)),
                        Arguments.of("key id a list", FORGE.signed(header("\"key-1\"", "[\"key-1\"]"), Forge.CLAIMS)),
                        Arguments.of("key id endless", FORGE.signed(header("key-1", "k".repeat(300)), Forge.CLAIMS))),
                Stream.of(
                                "",
                                " key-1",
                                "KEY-1",
                                "key-1\\u0000",
                                "../key-1",
                                "/dev/null",
                                "../../../../etc/passwd",
                                "file:///etc/passwd",
                                "http://evil.test/keys",
                                "key-1' OR '1'='1",
                                "key-1|id",
                                "$(id)",
                                "*")
                        .map(id -> Arguments.of("key id " + id, FORGE.signed(header("key-1", id), Forge.CLAIMS))));
    }

    static Stream<Arguments> forms() {
        var good = FORGE.good();
        var parts = good.split("\\.");
        var json = "{\"payload\":\"%s\",\"protected\":\"%s\",\"signature\":\"%s\"}"
                .formatted(parts[1], parts[0], parts[2]);
        return Stream.of(
                Arguments.of("nothing", ""),
                Arguments.of("dots", ".."),
                Arguments.of("one part", parts[0]),
                Arguments.of("no signature", parts[0] + "." + parts[1] + "."),
                Arguments.of("no signature, no dot", parts[0] + "." + parts[1]),
                Arguments.of("no claims", parts[0] + ".." + parts[2]),
                Arguments.of("no header", "." + parts[1] + "." + parts[2]),
                Arguments.of("a dot more", good + "."),
                Arguments.of("a part more", good + ".e30"),
                Arguments.of("five parts", good + ".e30.e30"),
                Arguments.of("cut off", good.substring(0, good.length() - 4)),
                Arguments.of("last letter cut off", good.substring(0, good.length() - 1)),
                Arguments.of("space before", " " + good),
                Arguments.of("space after", good + " "),
                Arguments.of("line end after", good + "\n"),
                Arguments.of("space inside", good.replace(".", ". ")),
                Arguments.of("padded", good + "=="),
                Arguments.of(
                        "the other base64",
                        parts[0] + "." + parts[1] + "."
                                + new String(
                                        java.util.Base64.getEncoder().encode(FORGE.signature()),
                                        StandardCharsets.US_ASCII)),
                Arguments.of("letters that are none", parts[0] + "." + parts[1] + "." + parts[2] + "!"),
                Arguments.of(
                        "other letters for the same bytes",
                        good.substring(0, good.length() - 1) + (char) (good.charAt(good.length() - 1) + 1)),
                Arguments.of("as JSON", json),
                Arguments.of("header no JSON", FORGE.signed("RS256", Forge.CLAIMS)),
                Arguments.of("header a list", FORGE.signed("[" + Forge.HEADER + "]", Forge.CLAIMS)),
                Arguments.of("header cut off", FORGE.signed(Forge.HEADER.substring(0, 30), Forge.CLAIMS)),
                Arguments.of("header exchanged", Forge.part(header("JWT", "jwt")) + "." + parts[1] + "." + parts[2]),
                Arguments.of(
                        "claims exchanged", parts[0] + "." + Forge.part(claims("acme", "globex")) + "." + parts[2]),
                Arguments.of("claims no JSON", FORGE.signed(Forge.HEADER, "ann")),
                Arguments.of("claims a list", FORGE.signed(Forge.HEADER, "[" + Forge.CLAIMS + "]")),
                Arguments.of("claims null", FORGE.signed(Forge.HEADER, "null")),
                Arguments.of("claims and more", FORGE.signed(Forge.HEADER, Forge.CLAIMS + "{}")),
                Arguments.of(
                        "claims twice",
                        FORGE.signed(Forge.HEADER, claims("\"sub\":\"ann\"", "\"sub\":\"ann\",\"sub\":\"admin\""))),
                Arguments.of("too long", FORGE.signed(Forge.HEADER, claims("ann", "a".repeat(9_000)))),
                Arguments.of("a token in a token", FORGE.signed(header("\"typ\"", "\"cty\":\"JWT\",\"typ\""), good)),
                Arguments.of(
                        "an unsigned token in a token",
                        FORGE.signed(
                                header("\"typ\"", "\"cty\":\"JWT\",\"typ\""),
                                Forge.part("{\"alg\":\"none\"}") + "." + parts[1] + ".")),
                Arguments.of(
                        "critical header",
                        FORGE.signed(header("\"typ\"", "\"crit\":[\"exp\"],\"exp\":1,\"typ\""), Forge.CLAIMS)),
                Arguments.of(
                        "claims not encoded",
                        FORGE.signed(header("\"typ\"", "\"b64\":false,\"crit\":[\"b64\"],\"typ\""), Forge.CLAIMS)),
                Arguments.of("compressed", FORGE.signed(header("\"typ\"", "\"zip\":\"DEF\",\"typ\""), Forge.CLAIMS)),
                Arguments.of("encrypted", FORGE.signed(header("\"typ\"", "\"enc\":\"A128GCM\",\"typ\""), Forge.CLAIMS)),
                Arguments.of("a logout token", FORGE.signed(header("JWT", "logout+jwt"), Forge.CLAIMS)),
                Arguments.of("a security event", FORGE.signed(header("JWT", "secevent+jwt"), Forge.CLAIMS)),
                Arguments.of("type a number", FORGE.signed(header("\"JWT\"", "1"), Forge.CLAIMS)));
    }

    static Stream<Arguments> claims() {
        return Stream.of(
                        "other issuer: http://idp.test -> http://evil.test",
                        "longer issuer: http://idp.test -> http://idp.test/",
                        "issuer in other letters: http://idp.test -> HTTP://IDP.TEST",
                        "two issuers: \"http://idp.test\" -> [\"http://idp.test\"]",
                        "issuer null: \"http://idp.test\" -> null",
                        "no issuer: \"iss\" -> \"issuer\"",
                        "other audience: \"prospector\" -> \"other\"",
                        "longer audience: \"prospector\" -> \"prospector2\"",
                        "audience in other letters: \"prospector\" -> \"Prospector\"",
                        "audience null: \"prospector\" -> null",
                        "no audience in the list: \"prospector\" -> []",
                        "audience a number: \"prospector\" -> 1",
                        "no audience: \"aud\" -> \"audience\"",
                        "no subject: \"sub\" -> \"subject\"",
                        "subject null: \"ann\" -> null",
                        "subject a number: \"ann\" -> 1",
                        "expired: 1767315600 -> 1767311969",
                        "expired long ago: 1767315600 -> 0",
                        "end before all times: 1767315600 -> -1",
                        "end beyond all times: 1767315600 -> 253402300800",
                        "end over a long: 1767315600 -> 18446744073709551616",
                        "end over all numbers: 1767315600 -> 1e400",
                        "end in milliseconds: 1767315600 -> 1767315600000",
                        "end a text: 1767315600 -> \"1767315600\"",
                        "end null: 1767315600 -> null",
                        "no end: \"exp\" -> \"expires\"",
                        "begins later: \"iat\" -> \"nbf\":1767312031,\"iat\"",
                        "begins a text: \"iat\" -> \"nbf\":\"0\",\"iat\"",
                        "begins before all times: \"iat\" -> \"nbf\":-9223372036854775808,\"iat\"",
                        "issued later: 1767312000 -> 1767312031",
                        "issued a text: 1767312000 -> \"now\"",
                        "tenant a list: \"acme\" -> [\"acme\"]",
                        "tenant a number: \"acme\" -> 1",
                        "groups a text: [\"recruiter\"] -> \"recruiter\"",
                        "groups of numbers: [\"recruiter\"] -> [1]",
                        "groups an object: [\"recruiter\"] -> {\"recruiter\":true}",
                        "client a list: \"iat\" -> \"azp\":[\"sync-service\"],\"iat\"",
                        "name a number: \"iat\" -> \"upn\":1,\"iat\"")
                .map(line -> line.split(": | -> ", 3))
                .map(line -> Arguments.of(line[0], FORGE.signed(Forge.HEADER, claims(line[1], line[2]))));
    }

    /** What is inside of the signature (RFC 8017, 9.2): 00 01 FF … FF 00, then the hash and which hash it is, as DER. */
    static Stream<Arguments> paddings() {
        return Stream.<Map.Entry<String, UnaryOperator<byte[]>>>of(
                        Map.entry("block type 0", inside -> with(inside, 1, 0)),
                        Map.entry("block type 2", inside -> with(inside, 1, 2)),
                        Map.entry("first byte 1", inside -> with(inside, 0, 1)),
                        Map.entry("a hole in the padding", inside -> with(inside, 100, 0xFE)),
                        Map.entry("padding ends early", inside -> with(inside, 100, 0)),
                        Map.entry("padding does not end", inside -> with(inside, 204, 0xFF)),
                        Map.entry("short padding, garbage at the end", inside -> {
                            var changed = new byte[256];
                            System.arraycopy(inside, 0, changed, 0, 10);
                            System.arraycopy(inside, 204, changed, 10, 52);
                            return changed;
                        }),
                        Map.entry("short padding, garbage before", inside -> {
                            var changed = inside.clone();
                            Arrays.fill(changed, 10, 204, (byte) 0x42);
                            return with(changed, 10, 0);
                        }),
                        Map.entry("no padding", inside -> {
                            var changed = inside.clone();
                            Arrays.fill(changed, 0, 204, (byte) 0);
                            return changed;
                        }),
                        Map.entry("length in long form", der("308131300d060960864801650304020105000420")),
                        Map.entry("length with a leading zero", der("30820031300d060960864801650304020105000420")),
                        Map.entry("length one more", der("3032300d060960864801650304020105000420")),
                        Map.entry("length one less", der("3030300d060960864801650304020105000420")),
                        Map.entry("length over 32 bits", der("30850100000031300d060960864801650304020105000420")),
                        Map.entry(
                                "length over 64 bits", der("3089010000000000000031300d060960864801650304020105000420")),
                        Map.entry("length 2^31 - 1", der("30847fffffff300d060960864801650304020105000420")),
                        Map.entry("length without end", der("3080300d060960864801650304020105000420")),
                        Map.entry("no outer sequence", der("300d060960864801650304020105000420")),
                        Map.entry("a null more", der("3033300d0609608648016503040201050005000420")),
                        Map.entry("garbage parameters", der("3035301106096086480165030402010504deadbeef0420")),
                        Map.entry("another name for null", der("3031300d060960864801650304020181000420")),
                        Map.entry("another hash's name", der("3031300d060960864801650304020305000420")),
                        Map.entry("SHA-1's name", der("302d300906052b0e03021a05000420")),
                        Map.entry("hash as a bit string", der("3031300d060960864801650304020105000320")),
                        Map.entry("hash longer than said", der("3031300d06096086480165030402010500041f")),
                        Map.entry("the hash alone", der("")))
                .map(entry -> Arguments.of("padding: " + entry.getKey(), FORGE.padded(entry.getValue())));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 0x7F, 0xFF})
    void no_signature_is_a_constant(int constant) {
        var signature = new byte[256];
        Arrays.fill(signature, (byte) constant);
        assertRefused(FORGE.withSignature(signature), "all " + constant);
        assertRefused(FORGE.withSignature(new byte[] {(byte) constant}), "only " + constant);
    }

    @Test
    void a_signature_has_one_value_and_one_length() {
        var value = new BigInteger(1, FORGE.signature());
        assertRefused(
                FORGE.withSignature(value.add(FORGE.publicKey().getModulus()).toByteArray()), "the modulus added");
        assertRefused(FORGE.withSignature(value.negate().toByteArray()), "negative");
        assertRefused(FORGE.withSignature(concat(new byte[1], FORGE.signature())), "a zero before");
        assertRefused(FORGE.withSignature(concat(FORGE.signature(), new byte[1])), "a zero after");
        assertRefused(FORGE.withSignature(concat(FORGE.signature(), FORGE.signature())), "twice");
    }

    @Test
    void no_letter_of_a_token_can_be_changed() {
        var good = FORGE.good();
        IntStream.range(0, good.length()).forEach(at -> {
            for (var letter : new char[] {'A', 'B', '_', '.', '='}) {
                var changed = new StringBuilder(good);
                changed.setCharAt(at, letter);
                if (!changed.toString().equals(good)) {
                    assertRefused(changed.toString(), "letter " + at);
                }
            }
        });
    }

    /** Who hides a bad token behind a good one gets no further. */
    @Test
    void what_was_verified_helps_no_other_token() {
        tokens.verify(FORGE.good()).join();
        assertRefused(tokens, FORGE.good() + "AA", "two letters more");
        assertTrue(tokens.verify(FORGE.good()).isDone());
    }

    private static void assertRefused(String token, String name) {
        assertRefused(tokens(), token, name);
    }

    private static void assertRefused(Tokens tokens, String token, String name) {
        CompletableFuture<JsonWebToken> verified = tokens.verify(token);
        assertTrue(verified.isDone(), name);
        var refused = assertThrows(CompletionException.class, verified::join, name);
        assertInstanceOf(AuthenticationFailedException.class, refused.getCause(), name);
    }

    private static UnaryOperator<byte[]> der(String head) {
        var bytes = HexFormat.of().parseHex(head);
        return inside -> {
            var changed = new byte[256];
            Arrays.fill(changed, (byte) 0xFF);
            changed[0] = 0;
            changed[1] = 1;
            changed[256 - 32 - bytes.length - 1] = 0;
            System.arraycopy(bytes, 0, changed, 256 - 32 - bytes.length, bytes.length);
            System.arraycopy(inside, 256 - 32, changed, 256 - 32, 32);
            return changed;
        };
    }

    private static byte[] with(byte[] inside, int at, int value) {
        var changed = inside.clone();
        changed[at] = (byte) value;
        return changed;
    }

    private static byte[] concat(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static String header(String part, String instead) {
        return replaced(Forge.HEADER, part, instead);
    }

    private static String claims(String part, String instead) {
        return replaced(Forge.CLAIMS, part, instead);
    }

    private static String replaced(String text, String part, String instead) {
        assertTrue(text.contains(part), part);
        return text.replace(part, instead);
    }
}
