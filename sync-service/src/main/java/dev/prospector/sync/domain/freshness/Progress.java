package dev.prospector.sync.domain.freshness;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How far a feature is with what LinkedIn has, as whoever fetches it told a moment ago.
 *
 * @param contract nothing where the feature is the whole tenant's
 * @param upTo everything before it is here; nothing while that cannot be said
 * @param lastSuccess when it last went well; nothing when it never has
 * @param seats how many are looked at; nothing where seats do not matter
 * @param target how old it may be
 * @param told the state at that time
 */
public record Progress(
        SyncFeature feature,
        Optional<String> contract,
        Optional<Instant> upTo,
        Optional<Instant> lastSuccess,
        OptionalInt seats,
        Duration target,
        FreshnessState told) {

    /**
     * How long an export may wait for its verdict. product.md names no time for exports: this is the one of 2.3, within which jobs
     * follow when LinkedIn asks for them; an export, too, begins with a push of LinkedIn's.
     */
    public static final Duration EXPORTS_TARGET = Duration.ofMinutes(30);

    /** Contracts that are not fetched, or have nobody to fetch of, say how fresh the tenant is only when there is no other. */
    private static final Comparator<Progress> OLDEST_FIRST = Comparator.comparing(
                    (Progress one) -> one.told == FreshnessState.NO_ACCESS)
            .thenComparing(one -> one.seats.orElse(1) == 0)
            .thenComparing(one -> one.upTo.orElse(Instant.MIN));

    /**
     * @param oldest since when the export that has waited longest waits to be judged; nothing when all are
     * @param lastLanded when the newest that landed did
     */
    public static Progress ofExports(Optional<Instant> oldest, Optional<Instant> lastLanded, Instant now) {
        return new Progress(
                SyncFeature.EXPORTS,
                Optional.empty(),
                Optional.of(oldest.orElse(now)),
                lastLanded,
                OptionalInt.empty(),
                EXPORTS_TARGET,
                FreshnessState.CURRENT);
    }

    /** The one that says how fresh the tenant is: of several contracts, the one that is furthest behind. */
    public static Optional<Progress> oldest(SyncFeature feature, List<Progress> ofTenant) {
        return ofTenant.stream().filter(one -> one.feature == feature).min(OLDEST_FIRST);
    }

    /** What was in time when it was told may be late by now; clocks that differ make nothing younger than new. */
    public Freshness at(Instant now) {
        Optional<Duration> lag = upTo.map(known -> known.isAfter(now) ? Duration.ZERO : Duration.between(known, now));
        boolean isLate = told.isUnderway()
                && lag.filter(behind -> behind.compareTo(target) > 0).isPresent();
        return new Freshness(this, lag, isLate ? FreshnessState.LATE : told);
    }
}
