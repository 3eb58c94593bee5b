package dev.prospector.sync.domain;

import java.time.Duration;

/**
 * How one replica shares its workers among tenants.
 *
 * @param atOnce at most so many exports of one tenant are worked at the same time, so that a slow tenant leaves
 *     workers for the others
 * @param claim for which a worker has an export to itself: longer than a step's calls can take together. A step that
 *     takes longer nevertheless loses its result to whoever claimed the export after it
 * @param lookAround after that time at most, tenants whose exports have become due are seen
 */
public record WorkPolicy(int atOnce, Duration claim, Duration lookAround) {

    public WorkPolicy {
        if (atOnce < 1 || claim.isNegative() || claim.isZero()) {
            throw new IllegalArgumentException("nobody could work like that");
        }
    }
}
