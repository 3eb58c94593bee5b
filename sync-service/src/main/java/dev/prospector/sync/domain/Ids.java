package dev.prospector.sync.domain;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * Ids of aggregates: UUIDs of version 7 (RFC 9562), made by the domain. The leading 48 bits are the milliseconds since
 * the epoch, so that ids sort by the time of making.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next(Instant now) {
        long high = (now.toEpochMilli() << 16) | 0x7000 | RANDOM.nextInt(0x1000);
        long low = (RANDOM.nextLong() >>> 2) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
