package dev.prospector.kit.http.token;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Tokens that were found good, for at most 60 seconds and never beyond their end (architecture.md 3.2), under the SHA-256 of every byte
 * of them. When it is full, the oldest goes.
 */
final class VerifiedTokens {
    static final Duration BELIEVED = Duration.ofSeconds(60);

    private final int most;
    private final Clock clock;

    /** In the order they came, which nearly is the order they end. */
    private final Map<ByteBuffer, Verified> known = new LinkedHashMap<>();

    private record Verified(JsonWebToken token, Instant until) {}

    VerifiedTokens(int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    Optional<JsonWebToken> find(String raw) {
        var hash = hash(raw);
        Verified verified;
        synchronized (this) {
            verified = known.get(hash);
        }
        return verified != null && clock.instant().isBefore(verified.until)
                ? Optional.of(verified.token)
                : Optional.empty();
    }

    void keep(String raw, JsonWebToken token) {
        var now = clock.instant();
        var end = Instant.ofEpochSecond(token.getExpirationTime());
        var until = end.isBefore(now.plus(BELIEVED)) ? end : now.plus(BELIEVED);
        var hash = hash(raw);
        synchronized (this) {
            known.remove(hash);
            known.put(hash, new Verified(token, until));
            forget(now);
        }
    }

    private void forget(Instant now) {
        var oldest = known.values().iterator();
        while (oldest.hasNext()) {
            var ended = !now.isBefore(oldest.next().until);
            if (!ended && known.size() <= most) {
                return;
            }
            oldest.remove();
        }
    }

    synchronized int size() {
        return known.size();
    }

    private static ByteBuffer hash(String raw) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(raw.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
