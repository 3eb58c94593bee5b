package dev.prospector.integration.domain.inbox;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.integration.domain.inbox.FetchFailure.Reason;
import dev.prospector.integration.fakes.Samples;

class RetryPolicyTest {
    private static final Instant RECEIVED = Instant.parse("2026-01-02T00:00:00Z");
    private static final FetchFailure FAILURE = FetchFailure.of(Reason.LINKEDIN_ERROR);

    private final RetryPolicy longest = Samples.longestWaits();

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "2, 4", "5, 32", "9, 512", "10, 900", "11, 900", "1000000, 900"})
    void the_wait_doubles_from_one_second_to_15_minutes(int failuresBefore, long seconds) {
        assertEquals(
                Optional.of(RECEIVED.plusSeconds(seconds)), longest.next(RECEIVED, failuresBefore, FAILURE, RECEIVED));
    }

    @Test
    void jitter_is_full() {
        assertEquals(
                Optional.of(RECEIVED), new RetryPolicy(Samples.TIMES, () -> 0).next(RECEIVED, 9, FAILURE, RECEIVED));
        assertEquals(
                Optional.of(RECEIVED.plusSeconds(256)),
                new RetryPolicy(Samples.TIMES, () -> 0.5).next(RECEIVED, 9, FAILURE, RECEIVED));
    }

    @Test
    void linkedin_is_left_alone_for_as_long_as_it_asks() {
        var policy = new RetryPolicy(Samples.TIMES, () -> 0);
        assertEquals(Optional.of(RECEIVED.plus(ofHours(5))), policy.next(RECEIVED, 0, asking(ofHours(5)), RECEIVED));
    }

    @Test
    void what_is_turned_away_like_all_others_waits_no_longer_the_more_often_that_was() {
        assertEquals(Optional.of(RECEIVED.plusSeconds(4)), longest.next(RECEIVED, 0, asking(ofSeconds(3)), RECEIVED));
        assertEquals(Optional.of(RECEIVED.plusSeconds(4)), longest.next(RECEIVED, 20, asking(ofSeconds(3)), RECEIVED));
    }

    @Test
    void what_is_not_even_asked_because_linkedin_does_not_answer_waits_no_longer_either() {
        var leftAlone = new FetchFailure(Reason.UNREACHABLE, ofSeconds(2));
        assertEquals(Optional.of(RECEIVED.plusSeconds(3)), longest.next(RECEIVED, 20, leftAlone, RECEIVED));
    }

    @Test
    void without_a_time_to_wait_being_turned_away_is_a_failure_like_any() {
        assertEquals(Optional.of(RECEIVED.plusSeconds(900)), longest.next(RECEIVED, 20, asking(ZERO), RECEIVED));
    }

    @Test
    void the_last_attempt_is_made_at_72_hours() {
        var now = RECEIVED.plus(ofHours(72)).minus(ofMinutes(1));
        assertEquals(Optional.of(RECEIVED.plus(ofHours(72))), longest.next(RECEIVED, 300, FAILURE, now));
    }

    @Test
    void after_72_hours_there_is_no_further_attempt() {
        assertEquals(Optional.empty(), longest.next(RECEIVED, 300, FAILURE, RECEIVED.plus(ofHours(72))));
    }

    @Test
    void a_wait_beyond_72_hours_ends_the_attempts() {
        assertEquals(Optional.empty(), longest.next(RECEIVED, 0, asking(ofHours(73)), RECEIVED));
    }

    @Test
    void a_fault_test_can_do_with_less_patience() {
        var hasty = new FetchTimes(ofMillis(10), ofMillis(200), ofSeconds(5), ofSeconds(1));
        var policy = new RetryPolicy(hasty, () -> 1);
        assertEquals(Optional.of(RECEIVED.plusMillis(10)), policy.next(RECEIVED, 0, FAILURE, RECEIVED));
        assertEquals(Optional.of(RECEIVED.plusMillis(200)), policy.next(RECEIVED, 5, FAILURE, RECEIVED));
        assertEquals(Optional.empty(), policy.next(RECEIVED, 0, FAILURE, RECEIVED.plusSeconds(5)));
    }

    @Test
    void no_wait_is_no_policy() {
        var second = ofSeconds(1);
        assertThrows(IllegalArgumentException.class, () -> new FetchTimes(ZERO, second, second, second));
        assertThrows(IllegalArgumentException.class, () -> new FetchTimes(second, second, second, second.negated()));
    }

    private static FetchFailure asking(Duration retryAfter) {
        return new FetchFailure(Reason.THROTTLED, retryAfter);
    }
}
