package dev.prospector.sandbox.linkedin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * Application tokens as section 1.1 of LinkedIn's contract has them: opaque, 30 minutes, no refresh. A token carries client
 * and end under our own signature, so nothing has to be stored and tokens outlive a restart.
 */
public final class AccessTokens {

    static final Duration LIFETIME = Duration.ofMinutes(30);

    private static final String PREFIX = "AQX";

    private final byte[] key;
    private final Clock clock;

    public AccessTokens(byte[] key, Clock clock) {
        this.key = key.clone();
        this.clock = clock;
    }

    public static byte[] generateKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return key;
    }

    String issue(String clientId) {
        long end = clock.instant().plus(LIFETIME).getEpochSecond();
        String content = clientId + " " + end + " " + UUID.randomUUID();
        String readable = text(content.getBytes(StandardCharsets.UTF_8));
        return PREFIX + readable + "." + text(Hmac.of(key, readable));
    }

    /** The client id that the token was given to; a forged or expired token is refused with 401. */
    String clientOf(String token) {
        String[] content =
                new String(Base64.getUrlDecoder().decode(signedPart(token)), StandardCharsets.UTF_8).split(" ");
        if (!clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(content[1])))) {
            throw ApiError.expiredToken();
        }
        return content[0];
    }

    private String signedPart(String token) {
        int dot = token.lastIndexOf('.');
        if (!token.startsWith(PREFIX) || dot < PREFIX.length()) {
            throw ApiError.invalidToken();
        }
        String readable = token.substring(PREFIX.length(), dot);
        byte[] expected = text(Hmac.of(key, readable)).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, token.substring(dot + 1).getBytes(StandardCharsets.UTF_8))) {
            throw ApiError.invalidToken();
        }
        return readable;
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
