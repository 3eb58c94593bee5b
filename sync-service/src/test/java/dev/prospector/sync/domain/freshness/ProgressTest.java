package dev.prospector.sync.domain.freshness;

import static dev.prospector.sync.domain.freshness.FreshnessState.CATCHING_UP;
import static dev.prospector.sync.domain.freshness.FreshnessState.CURRENT;
import static dev.prospector.sync.domain.freshness.FreshnessState.LATE;
import static dev.prospector.sync.domain.freshness.FreshnessState.NO_ACCESS;
import static dev.prospector.sync.domain.freshness.FreshnessState.WAITING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** product.md 2.7: fetched at least every two hours, and the answer says how fresh it is. */
class ProgressTest {

    private static final Instant NOW = Instant.parse("2026-01-02T12:00:00Z");
    private static final Duration TARGET = Duration.ofHours(2);
    private static final Instant AT_TARGET = NOW.minus(TARGET);
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(90));

    private static Progress of(String contract, FreshnessState told, Instant upTo, int seats) {
        return new Progress(
                SyncFeature.INMAILS,
                Optional.of(contract),
                Optional.ofNullable(upTo),
                Optional.ofNullable(upTo),
                OptionalInt.of(seats),
                TARGET,
                told);
    }

    private static Progress of(FreshnessState told, Instant upTo) {
        return of("urn:li:contract:9001", told, upTo, 3);
    }

    private static Optional<String> oldest(Progress... contracts) {
        return Progress.oldest(SyncFeature.INMAILS, List.of(contracts)).flatMap(Progress::contract);
    }

    @Test
    void the_lag_is_from_what_is_fetched_until_now() {
        assertEquals(
                Optional.of(Duration.ofMinutes(5)),
                of(CURRENT, NOW.minusSeconds(300)).at(NOW).lag());
        assertEquals(Optional.empty(), of(WAITING, null).at(NOW).lag());
    }

    @Test
    void a_clock_that_is_behind_makes_nothing_younger_than_new() {
        assertEquals(
                Optional.of(Duration.ZERO),
                of(CURRENT, NOW.plusSeconds(5)).at(NOW).lag());
    }

    @ParameterizedTest
    @EnumSource(names = {"CURRENT", "CATCHING_UP"})
    void what_was_in_time_when_it_was_told_is_late_once_it_is_older_than_the_target(FreshnessState told) {
        assertEquals(told, of(told, AT_TARGET).at(NOW).state());
        assertEquals(LATE, of(told, AT_TARGET.minusMillis(1)).at(NOW).state());
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_ACCESS", "WAITING"})
    void where_nothing_is_expected_nothing_is_late(FreshnessState told) {
        assertEquals(told, of(told, LONG_AGO).at(NOW).state());
    }

    @Test
    void what_was_told_to_be_late_is_late() {
        assertEquals(LATE, of(LATE, NOW).at(NOW).state());
    }

    @Test
    void the_contract_that_is_furthest_behind_says_how_fresh_the_tenant_is() {
        assertEquals(
                Optional.of("old"),
                oldest(of("new", CURRENT, NOW, 3), of("old", LATE, LONG_AGO, 3), of("newer", CATCHING_UP, NOW, 3)));
        assertEquals(Optional.of("unread"), oldest(of("new", CURRENT, NOW, 3), of("unread", WAITING, null, 3)));
    }

    @Test
    void a_contract_without_access_or_seats_says_it_only_when_there_is_no_other() {
        assertEquals(Optional.of("new"), oldest(of("closed", NO_ACCESS, LONG_AGO, 3), of("new", CURRENT, NOW, 3)));
        assertEquals(Optional.of("new"), oldest(of("empty", WAITING, null, 0), of("new", CURRENT, NOW, 3)));
        assertEquals(Optional.of("empty"), oldest(of("closed", NO_ACCESS, LONG_AGO, 3), of("empty", WAITING, null, 0)));
        assertEquals(Optional.of("closed"), oldest(of("closed", NO_ACCESS, LONG_AGO, 3)));
    }

    @Test
    void of_another_feature_nothing_is_said() {
        assertEquals(Optional.empty(), Progress.oldest(SyncFeature.NOTES, List.of(of(CURRENT, NOW))));
    }

    @Test
    void exports_are_as_fresh_as_the_one_that_waits_longest() {
        var fresh =
                Progress.ofExports(Optional.empty(), Optional.of(LONG_AGO), NOW).at(NOW);
        assertEquals(CURRENT, fresh.state());
        assertEquals(Optional.of(Duration.ZERO), fresh.lag());
        var atTarget = NOW.minus(Progress.EXPORTS_TARGET);
        assertEquals(
                CURRENT,
                Progress.ofExports(Optional.of(atTarget), Optional.empty(), NOW)
                        .at(NOW)
                        .state());
        assertEquals(
                LATE,
                Progress.ofExports(Optional.of(atTarget.minusMillis(1)), Optional.empty(), NOW)
                        .at(NOW)
                        .state());
    }
}
