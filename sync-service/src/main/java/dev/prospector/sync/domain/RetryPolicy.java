package dev.prospector.sync.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a failed step is tried again: after a random time (full jitter, so that a recovered service is not met by all at
 * once) below a ceiling that doubles from 1 second to 15 minutes, never earlier than the service asked for, and for at
 * most 72 hours (architecture.md 2).
 */
public final class RetryPolicy {

    static final Duration BASE = Duration.ofSeconds(1);
    static final Duration CAP = Duration.ofMinutes(15);
    static final Duration PATIENCE = Duration.ofHours(72);

    private static final int DOUBLINGS_TO_CAP = 10;

    private final RandomGenerator random;

    public RetryPolicy(RandomGenerator random) {
        this.random = random;
    }

    /**
     * The time of the next attempt; empty when that would be later than patience lasts.
     *
     * @param failedBefore failures of this step before the present one
     * @param since when the first attempt could have been made
     * @param atLeast what the service asked to wait, zero if nothing
     */
    public Optional<Instant> next(int failedBefore, Instant since, Instant now, Duration atLeast) {
        if (atLeast.compareTo(PATIENCE) > 0) {
            return Optional.empty();
        }
        Duration jittered =
                Duration.ofMillis(random.nextLong(ceiling(failedBefore).toMillis() + 1));
        Instant next = now.plus(jittered.compareTo(atLeast) < 0 ? atLeast : jittered);
        return next.isAfter(since.plus(PATIENCE)) ? Optional.empty() : Optional.of(next);
    }

    private static Duration ceiling(int failedBefore) {
        Duration doubled = BASE.multipliedBy(1L << Math.min(failedBefore, DOUBLINGS_TO_CAP));
        return doubled.compareTo(CAP) < 0 ? doubled : CAP;
    }
}
