package dev.prospector.candidate.domain;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** UUIDs of version 7 (RFC 9562): they begin with the millisecond of their making, so that newest first is their order reversed. */
public final class TimeOrderedId {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private TimeOrderedId() {}

    public static UUID at(Instant now) {
        var high = now.toEpochMilli() << 16 | VERSION_7 | RANDOM.nextLong() & 0xFFFL;
        var low = VARIANT | RANDOM.nextLong() >>> 2;
        return new UUID(high, low);
    }
}
