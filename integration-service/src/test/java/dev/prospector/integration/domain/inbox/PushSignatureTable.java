package dev.prospector.integration.domain.inbox;

import static dev.prospector.integration.fakes.Samples.signature;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.integration.fakes.Samples;

/** Signatures that must be accepted, and such that must not (quality.md W1). What is signed here is signed as LinkedIn would. */
final class PushSignatureTable {
    static final ClientSecret NEWEST = new ClientSecret("newest/+=");
    static final ClientSecret EARLIER = new ClientSecret("earlier");
    static final List<ClientSecret> LIVE = List.of(NEWEST, EARLIER);

    /** One, two and three bytes, and a pair of surrogates. */
    static final String TEXT = "{\"requestId\":\"r-\u00fc\u20ac\uD83D\uDE00\",\"eventType\":\"X\"}";

    static final String ESCAPED = "{\"requestId\":\"r-\\u00fc\\u20ac\\ud83d\\ude00\",\"eventType\":\"X\"}";

    private static final ClientSecret ANOTHERS = new ClientSecret("another tenant's");
    private static final String BODY = "{\"requestId\":\"r-1\",\"eventType\":\"EXPORT_CANDIDATE_PROFILE\"}";
    private static final String RIGHT = signature(NEWEST, BODY);
    private static final HexFormat HEX = HexFormat.of();

    private PushSignatureTable() {}

    record Case(String name, byte[] body, List<String> headers, List<ClientSecret> secrets, boolean right) {
        @Override
        public String toString() {
            return (right ? "right: " : "wrong: ") + name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                        rightOnes(),
                        rightForms(),
                        rightBytes(),
                        rightSecrets(),
                        wrongSecrets(),
                        wrongMessages(),
                        wrongHeaders(),
                        wrongLengths(),
                        wrongAlgorithms(),
                        wrongBodies(),
                        wrongForms())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> rightOnes() {
        return Stream.of(
                right("newest secret", BODY, RIGHT),
                right("earlier secret", BODY, signature(EARLIER, BODY)),
                right("upper-case hex", BODY, RIGHT.toUpperCase(Locale.ROOT)),
                right("mixed-case hex", BODY, RIGHT.substring(0, 32).toUpperCase(Locale.ROOT) + RIGHT.substring(32)),
                raw("empty body", ""),
                right("empty body, earlier secret", "", signature(EARLIER, "")),
                raw("one space", " "),
                raw("256 KiB", "x".repeat(256 * 1024)),
                raw("pretty-printed", "{\n  \"requestId\" : \"r-1\"\n}"),
                raw("newline at the end", BODY + "\n"),
                raw("CR LF", "{\r\n}"),
                raw("tabs", "{\t}"),
                raw("no JSON", "hello"),
                raw("body of null bytes", "\0\0"),
                raw("delete, the last of ASCII", "\u007f"),
                raw("control characters", "\u0001\u001f"));
    }

    private static Stream<Case> rightForms() {
        return Stream.of(
                raw("raw form", TEXT),
                right("raw form, earlier secret", TEXT, signature(EARLIER, TEXT)),
                right("escaped form", TEXT, signature(NEWEST, ESCAPED)),
                right("escaped form, earlier secret", TEXT, signature(EARLIER, ESCAPED)),
                escaped("U+0080, the first that is escaped", "\u0080", "\\u0080"),
                escaped("U+00FF", "\u00ff", "\\u00ff"),
                escaped("U+07FF, the last of two bytes", "\u07ff", "\\u07ff"),
                escaped("U+0800, the first of three bytes", "\u0800", "\\u0800"),
                escaped("U+FFFF", "\uffff", "\\uffff"),
                escaped("U+10000, the first pair of surrogates", "\ud800\udc00", "\\ud800\\udc00"),
                escaped("U+10FFFF, the last pair of surrogates", "\udbff\udfff", "\\udbff\\udfff"),
                raw("the stand-in U+FFFD, raw", "\ufffd"),
                escaped("the stand-in U+FFFD, escaped", "\ufffd", "\\ufffd"),
                raw("byte order mark before, raw", "\ufeff" + BODY),
                escaped("byte order mark before, escaped", "\ufeff" + BODY, "\\ufeff" + BODY),
                escaped("byte order mark alone", "\ufeff", "\\ufeff"),
                raw("combining characters, raw", "u\u0308"),
                escaped("combining characters, escaped", "u\u0308", "u\\u0308"),
                escaped("right-to-left text", "\u05d0\u202e", "\\u05d0\\u202e"),
                escaped("line separators", "\u2028\u2029", "\\u2028\\u2029"),
                raw("escapes that are there already", "{\"requestId\":\"r-\\u00fc\"}"),
                raw("upper-case escapes that are there already", "\\u00FC"),
                raw("a lone surrogate written as escape", "{\"requestId\":\"\\ud800\"}"),
                raw("a lone low surrogate written as escape", "\\udc00"),
                raw("escapes beside raw characters, raw", "\\u00fc\u00fc"),
                escaped("escapes beside raw characters, escaped", "\\u00fc\u00fc", "\\u00fc\\u00fc"),
                escaped("backslash before a raw character", "\\\\\u00fc", "\\\\\\u00fc"));
    }

    private static Stream<Case> rightBytes() {
        return Stream.of(
                rawBytes("bytes that are no text", 0xff, 0xfe),
                rawBytes("a sequence that breaks off", '{', 0xe2, 0x82),
                rawBytes("a continuation without beginning", 0x80, '}'),
                rawBytes("an overlong form", 0xc0, 0xaf),
                rawBytes("a surrogate encoded by itself", 0xed, 0xa0, 0x80),
                rawBytes("a pair of surrogates encoded each by itself", 0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80),
                rawBytes("beyond U+10FFFF", 0xf4, 0x90, 0x80, 0x80),
                rawBytes("UTF-16", 0xfe, 0xff, 0, '{', 0, '}'),
                rawBytes("Latin-1", '{', 0xfc, '}'));
    }

    private static Stream<Case> rightSecrets() {
        return Stream.of("x", "umlaut \u00fc", "s".repeat(256), "block".repeat(13), "\ud83d\ude00", "line\nbreak")
                .map(ClientSecret::new)
                .map(secret -> new Case(
                        "secret of " + secret.reveal().length() + " characters, first '"
                                + Character.getName(secret.reveal().codePointAt(0)) + "'",
                        utf8(BODY),
                        List.of(signature(secret, BODY)),
                        List.of(secret),
                        true));
    }

    private static Stream<Case> wrongSecrets() {
        return Stream.of(
                wrong("another tenant's secret", BODY, signature(ANOTHERS, BODY)),
                wrong("another tenant's secret, escaped form", TEXT, signature(ANOTHERS, ESCAPED)),
                new Case("a secret that is no longer live", utf8(BODY), List.of(RIGHT), List.of(EARLIER), false),
                new Case("replay under another hook", utf8(BODY), List.of(RIGHT), List.of(ANOTHERS), false),
                wrong("the secret in another case", BODY, signature(new ClientSecret("NEWEST/+="), BODY)),
                wrong("the secret with a space behind", BODY, signature(new ClientSecret("newest/+= "), BODY)),
                wrong("both secrets together", BODY, signature(new ClientSecret("newest/+=earlier"), BODY)),
                wrong("the hook as secret", BODY, signature(new ClientSecret("hook"), BODY)),
                wrong("nobody's secret", BODY, signature(new ClientSecret("nobody's"), BODY)));
    }

    private static Stream<Case> wrongMessages() {
        return Stream.of(
                wrong("without the prefix", BODY, over(BODY)),
                wrong("the prefix twice", BODY, over("hmacsha256=hmacsha256=" + BODY)),
                wrong("the prefix in upper case", BODY, over("HMACSHA256=" + BODY)),
                wrong("another prefix", BODY, over("sha256=" + BODY)),
                wrong("the prefix with a colon", BODY, over("hmacsha256:" + BODY)),
                wrong("the prefix with a space", BODY, over("hmacsha256= " + BODY)),
                wrong("the prefix behind the body", BODY, over(BODY + "hmacsha256=")),
                wrong("the prefix alone", BODY, over("hmacsha256=")),
                wrong("a challenge's answer", BODY, over("2f1a6f0e-7d52-4b6e-9a41-0c5b3f7f8a11")),
                wrong("the body's own digest", BODY, over("hmacsha256=" + HEX.formatHex(digest("SHA-256", BODY)))));
    }

    private static Stream<Case> wrongHeaders() {
        return Stream.of(
                headers("missing"),
                headers("empty", ""),
                headers("blank", "   "),
                headers("space before", " " + RIGHT),
                headers("space behind", RIGHT + " "),
                headers("newline behind", RIGHT + "\n"),
                headers("tab within", RIGHT.substring(0, 32) + "\t" + RIGHT.substring(32)),
                headers("colons between", RIGHT.replaceAll("..(?=.)", "$0:")),
                headers("quoted", "\"" + RIGHT + "\""),
                headers("hmacsha256= before", "hmacsha256=" + RIGHT),
                headers("sha256= before", "sha256=" + RIGHT),
                headers("v1, before", "v1," + RIGHT),
                headers("0x before", "0x" + RIGHT),
                headers("repeated", RIGHT, RIGHT),
                headers("repeated, the first is wrong", "0".repeat(64), RIGHT),
                headers("repeated, the second is wrong", RIGHT, "0".repeat(64)),
                headers("repeated, the second is empty", RIGHT, ""),
                headers("joined by a comma", RIGHT + "," + RIGHT),
                headers("joined by comma and space", "00, " + RIGHT),
                headers("base64", Base64.getEncoder().encodeToString(HEX.parseHex(RIGHT))),
                headers("base64 for URLs", Base64.getUrlEncoder().encodeToString(HEX.parseHex(RIGHT))),
                headers("hex of hex", HEX.formatHex(utf8(RIGHT))),
                headers("full-width digits", RIGHT.replace('0', '\uff10').replace('a', '\uff41') + "\uff10"),
                headers("no hex", "z".repeat(64)),
                headers("null bytes", "\0".repeat(64)),
                headers("the word null", "null"),
                headers("the secret itself", NEWEST.reveal()));
    }

    private static Stream<Case> wrongLengths() {
        return Stream.of(
                headers("first byte missing", RIGHT.substring(2)),
                headers("last byte missing", RIGHT.substring(0, 62)),
                headers("first digit missing", RIGHT.substring(1)),
                headers("last digit missing", RIGHT.substring(0, 63)),
                headers("one digit more", RIGHT + "0"),
                headers("one byte more", RIGHT + "00"),
                headers("one byte more before", "00" + RIGHT),
                headers("twice in one", RIGHT + RIGHT),
                headers("half", RIGHT.substring(0, 32)),
                headers("one byte", RIGHT.substring(0, 2)),
                headers("very long", RIGHT.repeat(1_000)));
    }

    private static Stream<Case> wrongAlgorithms() {
        var sha512 = mac("HmacSHA512");
        var reversed = new StringBuilder(RIGHT).reverse().toString();
        return Stream.of(
                headers("all zero", "0".repeat(64)),
                headers("all f", "f".repeat(64)),
                headers("SHA-256 without a key", HEX.formatHex(digest("SHA-256", BODY))),
                headers("SHA-256 of secret and body", HEX.formatHex(digest("SHA-256", NEWEST.reveal() + BODY))),
                headers("HMAC-SHA1", HEX.formatHex(mac("HmacSHA1"))),
                headers("HMAC-MD5", HEX.formatHex(mac("HmacMD5"))),
                headers("HMAC-SHA384", HEX.formatHex(mac("HmacSHA384"))),
                headers("HMAC-SHA512", HEX.formatHex(sha512)),
                headers("HMAC-SHA512, first half", HEX.formatHex(Arrays.copyOf(sha512, 32))),
                headers("HMAC-SHA224", HEX.formatHex(mac("HmacSHA224"))),
                headers("digits reversed", reversed));
    }

    private static Stream<Case> wrongBodies() {
        return Stream.of(
                wrong("another request id", BODY.replace("r-1", "r-2"), RIGHT),
                wrong("the request id in another case", BODY.replace("r-1", "R-1"), RIGHT),
                wrong("another event type", BODY.replace("EXPORT", "IMPORT"), RIGHT),
                wrong(
                        "written anew with spaces",
                        "{\"requestId\": \"r-1\", \"eventType\": \"EXPORT_CANDIDATE_PROFILE\"}",
                        RIGHT),
                wrong(
                        "fields in another order",
                        "{\"eventType\":\"EXPORT_CANDIDATE_PROFILE\",\"requestId\":\"r-1\"}",
                        RIGHT),
                wrong("a field more", BODY.replace("}", ",\"a\":1}"), RIGHT),
                wrong("a second object behind", BODY + BODY, RIGHT),
                wrong("body with a space behind", BODY + " ", RIGHT),
                wrong("body with a newline behind", BODY + "\n", RIGHT),
                wrong("null byte behind", BODY + "\0", RIGHT),
                wrong("byte order mark added", "\ufeff" + BODY, RIGHT),
                wrong("byte order mark removed", BODY, signature(NEWEST, "\ufeff" + BODY)),
                wrong("cut off", BODY.substring(1), RIGHT),
                wrong("emptied", "", RIGHT),
                wrong("in UTF-16", BODY, StandardCharsets.UTF_16, RIGHT));
    }

    private static Stream<Case> wrongForms() {
        return Stream.of(
                wrong("upper-case escapes", TEXT, signature(NEWEST, ESCAPED.replace("u00fc", "u00FC"))),
                wrong("only some escaped", TEXT, signature(NEWEST, ESCAPED.replace("\\u00fc", "\u00fc"))),
                wrong("ASCII escaped too", TEXT, signature(NEWEST, ESCAPED.replace("r-", "\\u0072-"))),
                wrong(
                        "code points, not units",
                        TEXT,
                        signature(NEWEST, ESCAPED.replace("\\ud83d\\ude00", "\\u{1f600}"))),
                wrong("bytes escaped, not units", "\u00fc", signature(NEWEST, "\\u00c3\\u00bc")),
                wrong("escapes of two digits", "\u00fc", signature(NEWEST, "\\xfc")),
                wrong("percent escapes", "\u00fc", signature(NEWEST, "%C3%BC")),
                wrong("HTML escapes", "\u00fc", signature(NEWEST, "&#252;")),
                wrong("signed raw, sent escaped", ESCAPED, signature(NEWEST, TEXT)),
                wrong("escaped twice", TEXT, signature(NEWEST, ESCAPED.replace("\\", "\\\\"))),
                wrong("composed and decomposed", "u\u0308", signature(NEWEST, "\\u00fc")),
                wrong(
                        "sent in Latin-1, signed in UTF-8",
                        "\u00fc",
                        StandardCharsets.ISO_8859_1,
                        signature(NEWEST, "\u00fc")),
                wrong(
                        "sent in Latin-1, signed escaped",
                        "\u00fc",
                        StandardCharsets.ISO_8859_1,
                        signature(NEWEST, "\\u00fc")),
                bytes("no text, signed with stand-ins", signature(NEWEST, "\\ufffd"), 0xff),
                bytes("a lone surrogate, signed as its escape", signature(NEWEST, "\\ud800"), 0xed, 0xa0, 0x80),
                bytes("an overlong form, signed as what it means", signature(NEWEST, "/"), 0xc0, 0xaf));
    }

    private static Case right(String name, String body, String header) {
        return new Case(name, utf8(body), List.of(header), LIVE, true);
    }

    private static Case raw(String name, String body) {
        return right(name, body, signature(NEWEST, body));
    }

    private static Case escaped(String name, String body, String signed) {
        return right(name, body, signature(NEWEST, signed));
    }

    private static Case rawBytes(String name, int... values) {
        var body = bytes(values);
        var message = new byte[11 + body.length];
        System.arraycopy(utf8("hmacsha256="), 0, message, 0, 11);
        System.arraycopy(body, 0, message, 11, body.length);
        return new Case(name, body, List.of(HEX.formatHex(Samples.hmac(NEWEST, message))), LIVE, true);
    }

    private static Case wrong(String name, String body, String header) {
        return wrong(name, body, StandardCharsets.UTF_8, header);
    }

    private static Case wrong(String name, String body, Charset charset, String header) {
        return new Case(name, body.getBytes(charset), List.of(header), LIVE, false);
    }

    private static Case headers(String name, String... headers) {
        return new Case(name, utf8(BODY), List.of(headers), LIVE, false);
    }

    private static Case bytes(String name, String header, int... values) {
        return new Case(name, bytes(values), List.of(header), LIVE, false);
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String over(String message) {
        return HEX.formatHex(Samples.hmac(NEWEST, utf8(message)));
    }

    private static byte[] digest(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(utf8(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] mac(String algorithm) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(utf8(NEWEST.reveal()), algorithm));
            return mac.doFinal(utf8("hmacsha256=" + BODY));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
