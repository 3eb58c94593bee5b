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
 * Tokens as section 1 of LinkedIn's contract has them: opaque, without refresh; an application's own is good for 30 minutes, one that a
 * member consented to for 60 days (LinkedIn's page on the authorization code flow). A token carries client, end and member under our own
 * signature, so nothing has to be stored and tokens outlive a restart.
 */
public final class AccessTokens {

    public static final Duration LIFETIME = Duration.ofMinutes(30);

    public static final Duration MEMBER_LIFETIME = Duration.ofDays(60);

    private static final String PREFIX = "AQX";
    private static final int WITHOUT_MEMBER = 3;

    private final byte[] key;
    private final Clock clock;

    /**
     * Who calls.
     *
     * @param person URN of the member for whom the application acts; null when it acts for itself
     */
    record Bearer(String clientId, String person) {

        boolean isMember() {
            return person != null;
        }
    }

    public AccessTokens(byte[] key, Clock clock) {
        this.key = key.clone();
        this.clock = clock;
    }

    public static byte[] generateKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return key;
    }

    public String issue(String clientId) {
        return signed(clientId + " " + end(LIFETIME) + " " + UUID.randomUUID());
    }

    /** @param person URN of the member who consented */
    public String issue(String clientId, String person) {
        return signed(clientId + " " + end(MEMBER_LIFETIME) + " " + UUID.randomUUID() + " " + person);
    }

    private long end(Duration lifetime) {
        return clock.instant().plus(lifetime).getEpochSecond();
    }

    private String signed(String content) {
        String readable = text(content.getBytes(StandardCharsets.UTF_8));
        return PREFIX + readable + "." + text(Hmac.of(key, readable));
    }

    /** Whom the token was given to; a forged or expired token is refused with 401. */
    Bearer bearer(String token) {
        String[] content =
                new String(Base64.getUrlDecoder().decode(signedPart(token)), StandardCharsets.UTF_8).split(" ");
        if (!clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(content[1])))) {
            throw ApiError.expiredToken();
        }
        return new Bearer(content[0], content.length == WITHOUT_MEMBER ? null : content[WITHOUT_MEMBER]);
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
